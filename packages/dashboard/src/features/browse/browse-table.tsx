import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format';
import type { BrowseState } from './browse-state';
import classes from './browse-table.module.css';
import { ColumnHead } from './column-head';
import type { KindList, ListAnswer } from './kind-list';
import { pageCount } from './pages';
import { CompareHead, PickCell, PlanCell, PlanHead } from './role-cells';
import { SelectCell, SelectHead } from './selection/select-cells';
import type { Selecting } from './selection/use-selection';
import { TableCell } from './table-cell';
import type { BrowseControls } from './use-browse-state';
import { useListTable } from './use-list-table';
import { useOverflows } from './use-overflows';

type TableProps = {
  list: KindList;
  state: BrowseState;
  controls: BrowseControls;
  answer: ListAnswer;
  /** Whether other rows are on their way. */
  loading: boolean;
  /** Null where whoever is here may not change the graph. */
  selecting: Selecting | null;
};

/** A region that scrolls has to be reached by keyboard. */
const FOCUSABLE = { tabIndex: 0 } as const;

/**
 * The rows of one page. The head stays in sight while the page is scrolled; where the table is
 * wider than its place, it is scrolled sideways within it, by keyboard too. On a narrow screen each
 * row is a card, and the head is what the cards are sorted by.
 */
export function BrowseTable(props: TableProps) {
  const { list, state, controls, answer, loading, selecting } = props;
  const { t } = useTranslation();
  const caption = useId();
  const table = useListTable(list, state, answer.rows);
  const { frame, content, overflows } = useOverflows();
  const isRoles = list.kind === 'Role';
  return (
    <>
      {overflows && <p className={classes['hint']}>{t('browse.sideways')}</p>}
      <p className={classes['order']} aria-hidden="true">
        {t('browse.order')}
      </p>
      <section
        ref={frame}
        className={classes['frame']}
        data-overflows={overflows}
        aria-labelledby={caption}
        aria-busy={loading}
        {...(overflows && FOCUSABLE)}
      >
        <table ref={content} className={classes['table']} data-dense={state.dense}>
          <caption id={caption} className={classes['caption']}>
            {t('browse.table', {
              kind: t(`kind.${list.kind}.many`),
              page: formatCount(state.page),
              pages: formatCount(pageCount(answer.total, state.size)),
            })}
          </caption>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {selecting && <SelectHead rows={answer.rows} selecting={selecting} />}
                {isRoles && <CompareHead />}
                {group.headers.map(({ id, column }) => (
                  <ColumnHead
                    key={id}
                    columnId={column.id}
                    list={list}
                    sorted={column.getIsSorted()}
                    urlOf={controls.urlOf}
                  />
                ))}
                {isRoles && <PlanHead />}
              </tr>
            ))}
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <tr
                key={row.id}
                data-selected={selecting?.isSelected(row.original.slug) || undefined}
              >
                {selecting && (
                  <SelectCell row={row.original} rows={answer.rows} selecting={selecting} />
                )}
                {isRoles && <PickCell row={row.original} state={state} change={controls.change} />}
                {row.getAllCells().map((cell) => (
                  <TableCell
                    key={cell.id}
                    list={list}
                    columnId={cell.column.id}
                    row={row.original}
                  />
                ))}
                {isRoles && <PlanCell row={row.original} />}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
