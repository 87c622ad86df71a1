import { VisuallyHidden } from '@mantine/core';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import { useTranslation } from 'react-i18next';
import tableClasses from '../browse-table.module.css';
import type { ListRow } from '../kind-list';
import classes from './edit-cells.module.css';
import type { RowEditing } from './use-row-editing';

/** The head of the buttons that edit a row. */
export function ActHead() {
  const { t } = useTranslation();
  return (
    <th scope="col" className={tableClasses['act']}>
      <VisuallyHidden>{t('browse.edit.head')}</VisuallyHidden>
    </th>
  );
}

/** The button that edits a row, for those who do not press Enter on it. */
export function ActCell({ row, editing }: { row: ListRow; editing: RowEditing }) {
  const { t } = useTranslation();
  const { slug, name } = row;
  return (
    <td className={tableClasses['act']}>
      <button
        type="button"
        className={classes['open']}
        aria-label={t('browse.edit.open', { name })}
        onClick={() => editing.start(slug)}
      >
        <IconPencil size={16} stroke={1.75} aria-hidden="true" />
      </button>
    </td>
  );
}
