import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './browse-table.module.css';
import type { KindList, ListColumn } from './kind-list';
import type { BrowseControls } from './use-browse-state';

/** Which way a column is sorted, if it is. */
type Sorted = 'asc' | 'desc' | false;

type HeadProps = {
  columnId: string;
  list: KindList;
  sorted: Sorted;
  urlOf: BrowseControls['urlOf'];
};

/** The head of a column; where the API can sort by it, a link to the other order. */
export function ColumnHead({ columnId, list, sorted, urlOf }: HeadProps) {
  const { t } = useTranslation();
  const column = list.columns.find(({ id }) => id === columnId);
  if (!column) return null;
  const label = t(column.label);
  const Arrow = sorted === 'desc' ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      data-form={column.form}
      data-sorts={column.sort !== undefined}
      aria-sort={sorted ? (sorted === 'desc' ? 'descending' : 'ascending') : undefined}
    >
      {column.sort === undefined ? (
        <span className={classes['head']}>{label}</span>
      ) : (
        <Link
          {...urlOf({ order: { column: columnId, down: nextDown(column, sorted) } })}
          resetScroll={false}
          className={classes['sort']}
          activeProps={{}}
          aria-current={undefined}
        >
          {label}
          <Arrow
            size={14}
            stroke={2}
            className={classes['arrow']}
            data-sorted={sorted !== false}
            aria-hidden="true"
          />
        </Link>
      )}
    </th>
  );
}

/** Words begin at A; of numbers and days people look for the greatest first. */
function nextDown({ form }: ListColumn, sorted: Sorted): boolean {
  return sorted === false ? form === 'number' || form === 'day' : sorted === 'asc';
}
