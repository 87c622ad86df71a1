import { useTranslation } from 'react-i18next';
import { formatAmount, formatShortDay } from '../../lib/format';
import { EntityLink } from '../../ui/entity-link';
import classes from './browse-table.module.css';
import { cellOf } from './cell-text';
import type { KindList, ListRow } from './kind-list';

type CellProps = { list: KindList; columnId: string; row: ListRow };

/** A value of a row; the name heads the row and leads to the entity. */
export function TableCell({ list, columnId, row }: CellProps) {
  const { t } = useTranslation();
  const column = list.columns.find(({ id }) => id === columnId);
  if (!column) return null;
  const value = cellOf(t, column, row);
  if (column.form === 'name') {
    return (
      <th scope="row" data-form="name" data-column="name">
        <EntityLink kind={list.kind} entity={row} />
        {!row.inUse && <span className={classes['dated']}> {t('entity.dated')}</span>}
      </th>
    );
  }
  return (
    <td data-form={column.form} data-column={columnId} data-label={t(column.label)}>
      {shown(column.form, value)}
    </td>
  );
}

function shown(form: 'text' | 'number' | 'day', value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return formatAmount(value);
  return form === 'day' ? formatShortDay(value) : value;
}
