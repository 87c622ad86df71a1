import { VisuallyHidden } from '@mantine/core';
import type { ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import tableClasses from '../browse-table.module.css';
import type { ListRow } from '../kind-list';
import { MOST_SELECTED } from './selection';
import type { Selecting } from './use-selection';

type HeadProps = {
  /** The rows of the page; null where there are more than are at hand. */
  rows: readonly ListRow[] | null;
  selecting: Selecting;
};

/** The head of the ticks by which rows are selected: it selects all rows of the page, or none of them. */
export function SelectHead({ rows, selecting }: HeadProps) {
  const { t } = useTranslation();
  if (rows === null) {
    return (
      <th scope="col" className={tableClasses['select']}>
        <VisuallyHidden>{t('browse.select.head')}</VisuallyHidden>
      </th>
    );
  }
  const count = rows.filter(({ slug }) => selecting.isSelected(slug)).length;
  const isAll = count === rows.length;
  return (
    <th scope="col" className={tableClasses['select']}>
      <label className={tableClasses['box']}>
        <input
          // What is neither all nor none can be said by the element alone.
          ref={(box) => {
            if (box) box.indeterminate = count > 0 && !isAll;
          }}
          type="checkbox"
          aria-label={t('browse.select.page')}
          checked={isAll}
          disabled={count === 0 && selecting.selection.length >= MOST_SELECTED}
          onChange={() => (isAll ? selecting.remove(rows) : selecting.add(rows))}
        />
      </label>
    </th>
  );
}

type CellProps = { row: ListRow; rows: readonly ListRow[]; selecting: Selecting };

/** The tick that selects a row; with Shift, all rows from the one that was ticked last. */
export function SelectCell({ row, rows, selecting }: CellProps) {
  const { t } = useTranslation();
  const isSelected = selecting.isSelected(row.slug);
  return (
    <td className={tableClasses['select']}>
      <label className={tableClasses['box']}>
        <input
          type="checkbox"
          aria-label={t('browse.select.row', { name: row.name })}
          checked={isSelected}
          disabled={!isSelected && selecting.selection.length >= MOST_SELECTED}
          onChange={(event) =>
            selecting.toggle(row, event.currentTarget.checked, isRange(event) ? rows : null)
          }
        />
      </label>
    </td>
  );
}

/** Whether Shift was held, by mouse or with the space bar. */
function isRange({ nativeEvent }: ChangeEvent): boolean {
  return nativeEvent instanceof MouseEvent && nativeEvent.shiftKey;
}
