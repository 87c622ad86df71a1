import { useMergedRef } from '@mantine/hooks';
import { type CSSProperties, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format';
import { usePrinting } from '../../ui/use-printing';
import type { BrowseState } from './browse-state';
import classes from './browse-table.module.css';
import { ColumnHead } from './column-head';
import type { KindList, ListAnswer } from './kind-list';
import { questionOf } from './list-question';
import { isEndless, pageCount } from './pages';
import { CompareHead, PlanHead } from './role-cells';
import { ActHead } from './row-edit/act-cell';
import { useRowEditing } from './row-edit/use-row-editing';
import { EndlessRows } from './rows/endless-rows';
import { PlainRows } from './rows/plain-rows';
import { SelectHead } from './selection/select-cells';
import type { Selecting } from './selection/use-selection';
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
  /** Whether whoever is here may change the graph at once. */
  isEditor: boolean;
};

/** A region that scrolls has to be reached by keyboard. */
const FOCUSABLE = { tabIndex: 0 } as const;

/** Roles have two columns that are no values: the tick to compare, and the way to a plan. */
const ROLE_COLUMNS = 2;

/** Columns of a long list keep their width while it is scrolled, and have at least this on average (pixels). */
const NARROWEST_COLUMN = 104;

/**
 * The rows of one page, or of all pages as they come into sight. The head stays in sight while the page is
 * scrolled; where the table is wider than its place, it is scrolled sideways within it, by keyboard too. On
 * a narrow screen each row is a card, and the head is what the cards are sorted by.
 */
export function BrowseTable(props: TableProps) {
  const { list, state, controls, answer, loading, selecting, isEditor } = props;
  const { t } = useTranslation();
  const caption = useId();
  const { frame, content, overflows } = useOverflows();
  const table = useRef<HTMLTableElement>(null);
  const tableRef = useMergedRef(content, table);
  const rowEditing = useRowEditing(table, isEditor);
  // A row that is open stays so, with what is typed in it, when a session ends.
  const isEditable = isEditor || rowEditing.slug !== null;
  const editing = isEditable ? rowEditing : null;
  const printing = usePrinting();
  const { size, page } = state;
  // What is printed is drawn as a whole, as far as it is there.
  const endless = isEndless(size, answer.total) && !printing;
  const offset = size === 'all' ? 0 : (page - 1) * size;
  const columnCount = columnsOf({ ...props, isEditor: isEditable });
  const rows = {
    list,
    state,
    change: controls.change,
    total: answer.total,
    columnCount,
    selecting,
    editing,
  };
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
        <table
          ref={tableRef}
          className={classes['table']}
          data-dense={state.dense}
          data-endless={endless || undefined}
          aria-rowcount={answer.total + 1}
          style={endless ? narrowest(columnCount) : undefined}
        >
          <caption id={caption} className={classes['caption']}>
            <TableName list={list} state={state} total={answer.total} />
          </caption>
          <TableHead {...props} isEditor={isEditable} endless={endless} />
          {endless ? (
            // Another order or filter begins at the top again.
            <EndlessRows key={JSON.stringify(sortAndWhere(list, state))} {...rows} />
          ) : (
            <PlainRows {...rows} rows={answer.rows} offset={offset} />
          )}
        </table>
      </section>
    </>
  );
}

const narrowest = (columns: number) =>
  ({ '--narrowest': `${columns * NARROWEST_COLUMN}px` }) as CSSProperties;

/** What tells one list of rows from another. */
function sortAndWhere(list: KindList, state: BrowseState) {
  const { filters, where, sort } = questionOf(list, state);
  return { filters, where, sort };
}

type NameProps = { list: KindList; state: BrowseState; total: number };

function TableName({ list, state: { size, page }, total }: NameProps) {
  const { t } = useTranslation();
  const kind = t(`kind.${list.kind}.many`);
  if (size === 'all') return t('browse.tableAll', { kind, total: formatCount(total) });
  return t('browse.table', {
    kind,
    page: formatCount(page),
    pages: formatCount(pageCount(total, size)),
  });
}

function TableHead(props: TableProps & { endless: boolean }) {
  const { list, state, controls, answer, selecting, isEditor, endless } = props;
  const table = useListTable(list, state);
  const isRoles = list.kind === 'Role';
  return (
    <thead>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id} aria-rowindex={1}>
          {selecting && <SelectHead rows={endless ? null : answer.rows} selecting={selecting} />}
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
          {isEditor && <ActHead />}
          {isRoles && <PlanHead />}
        </tr>
      ))}
    </thead>
  );
}

/** How many columns there are, those that are no values among them. */
function columnsOf({ list, state, selecting, isEditor }: TableProps): number {
  const others = list.kind === 'Role' ? ROLE_COLUMNS : 0;
  return state.columns.length + others + Number(selecting !== null) + Number(isEditor);
}
