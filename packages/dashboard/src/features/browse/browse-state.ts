import { type BrowseSearch, type PAGE_SIZES, USUAL_PAGE_SIZE } from '../../lib/browse-url';
import { MOST_COMPARED } from '../../lib/compare-url';
import { readConditions, writeConditions } from './conditions/condition-url';
import type { Conditions } from './conditions/conditions';
import {
  FILTER_KEYS,
  type FilterKey,
  type Filters,
  type KindList,
  type ListFilter,
} from './kind-list';

/** Which way a column is sorted. */
type Order = { readonly column: string; readonly down: boolean };

/** How the table of a list is laid out. */
export type Layout = {
  /** The ids of the columns that are shown, in their order; the name is always the first. */
  readonly columns: readonly string[];
  readonly size: (typeof PAGE_SIZES)[number];
  readonly dense: boolean;
};

/** What a list shows, and how. */
export type BrowseState = Layout & {
  readonly filters: Filters;
  /** What it is narrowed to beside its filters; null where there is nothing. */
  readonly conditions: Conditions | null;
  readonly order: Order;
  readonly page: number;
  /** The slugs of the rows that are ticked. */
  readonly picked: readonly string[];
};

/** Stands between the ids of columns and between slugs; neither has it, nor need addresses escape it. */
const SEPARATOR = '~';

/** What has other rows, or the same in another order, once it is changed. */
const REORDERING = ['filters', 'conditions', 'order', 'size'] as const;

const USUAL_ORDER: Order = { column: 'name', down: false };

/** How a list is laid out until somebody chooses otherwise. */
export function usualLayout({ columns }: KindList): Layout {
  return {
    columns: columns.filter(({ usual }) => usual).map(({ id }) => id),
    size: USUAL_PAGE_SIZE,
    dense: false,
  };
}

/** Reads an address; what it does not say is as remembered, and what the list does not know is left out. */
export function readBrowseState(
  list: KindList,
  search: BrowseSearch,
  remembered: Layout = usualLayout(list),
): BrowseState {
  const filters = readFilters(list, search);
  return {
    filters,
    conditions: readConditions(list, search.where, filters).conditions,
    order: readOrder(list, search.sort),
    page: search.page ?? 1,
    columns: readColumns(list, search.columns) ?? remembered.columns,
    size: search.size ?? remembered.size,
    dense: search.dense ?? remembered.dense,
    picked: (search.pick ?? '')
      .split(SEPARATOR)
      .filter((slug) => slug !== '')
      .slice(0, MOST_COMPARED),
  };
}

/** The address of a state; what is as usual is left out. */
export function writeBrowseState(list: KindList, state: BrowseState): BrowseSearch {
  const { filters, conditions, order, page, picked } = state;
  const usual = usualLayout(list);
  const { seniority, article, ...texts } = filters;
  const columns = state.columns.join(SEPARATOR);
  return {
    ...texts,
    ...(seniority !== undefined && { seniority: Number(seniority) }),
    ...(article !== undefined && { article: true as const }),
    ...(conditions && { where: writeConditions(conditions) }),
    ...(isUsual(order) ? {} : { sort: `${order.down ? '-' : ''}${order.column}` }),
    ...(page > 1 && { page }),
    ...(state.size !== usual.size && { size: state.size }),
    ...(columns !== usual.columns.join(SEPARATOR) && { columns }),
    ...(state.dense && { dense: true as const }),
    ...(picked.length > 0 && { pick: picked.join(SEPARATOR) }),
  };
}

/** The state after a change; whatever changes the rows leads back to the first page. */
export function changeState(state: BrowseState, change: Partial<BrowseState>): BrowseState {
  const reorders = REORDERING.some((key) => key in change);
  return { ...state, ...(reorders && { page: 1 }), ...change };
}

/** Whether a list shows less than all that there is of its kind. */
export function isNarrowed({ filters, conditions }: BrowseState): boolean {
  return conditions !== null || Object.keys(filters).length > 0;
}

/** The parts of an address that a list does not understand; what else it says holds. */
export function misreadParts(list: KindList, search: BrowseSearch): readonly string[] {
  const { sort, columns, where } = search;
  const known = readFilters(list, search);
  const filters = FILTER_KEYS.filter((key) => search[key] !== undefined && !(key in known));
  const order = sort !== undefined && !orderIn(list, sort) ? [`sort=${sort}`] : [];
  const unknown = (columns ?? '')
    .split(SEPARATOR)
    .filter((id) => id !== '' && !list.columns.some((column) => column.id === id));
  return [
    ...filters.map((key) => `${key}=${String(search[key])}`),
    ...readConditions(list, where, known).misread.map((part) => `where=${part}`),
    ...order,
    ...unknown.map((id) => `columns=${id}`),
  ];
}

/** The filters with one of them set, or taken away where the value is undefined. */
export function withFilter(filters: Filters, key: FilterKey, value: string | undefined): Filters {
  const { [key]: _former, ...others } = filters;
  return value === undefined ? others : { ...others, [key]: value };
}

function readFilters({ filters }: KindList, search: BrowseSearch): Filters {
  const found = filters.flatMap((filter) => {
    const value = readFilter(filter, search[filter.key]);
    return value === undefined ? [] : [[filter.key, value] as const];
  });
  return Object.fromEntries(found);
}

function readFilter(filter: ListFilter, given: BrowseSearch[FilterKey]): string | undefined {
  if (given === undefined) return undefined;
  if (filter.form === 'flag') return given === true ? 'yes' : undefined;
  const value = String(given).trim();
  const known = filter.form === 'text' ? value !== '' : Object.hasOwn(filter.words, value);
  return known ? value : undefined;
}

function readOrder(list: KindList, sort = ''): Order {
  return orderIn(list, sort) ?? USUAL_ORDER;
}

function orderIn({ columns }: KindList, sort: string): Order | null {
  const down = sort.startsWith('-');
  const id = down ? sort.slice(1) : sort;
  const column = columns.find((one) => one.id === id && one.sort !== undefined);
  return column ? { column: column.id, down } : null;
}

/** The columns that a text names, in its order; undefined where it names none. */
function readColumns(list: KindList, text: string | undefined): readonly string[] | undefined {
  const known = knownColumns(list, (text ?? '').split(SEPARATOR));
  return known.length === 0 ? undefined : columnsWithName(known);
}

/** The ids that are of columns of a list, each once. */
export function knownColumns({ columns }: KindList, ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter((id) => columns.some((column) => column.id === id));
}

/** The name leads to the entity, so that no table is without it, and heads its row. */
function columnsWithName(ids: readonly string[]): string[] {
  return ['name', ...ids.filter((id) => id !== 'name')];
}

function isUsual({ column, down }: Order): boolean {
  return column === USUAL_ORDER.column && down === USUAL_ORDER.down;
}
