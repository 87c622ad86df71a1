import type { SortDirection } from '../../gql/graphql';
import type { BrowseState } from './browse-state';
import { whereOfConditions } from './conditions/condition-where';
import type { KindList, ListQuestion } from './kind-list';

/** As many rows as the API gives at once. */
export const AT_ONCE = 100;

/** What the API is asked for the page that a state shows. */
export function questionOf(list: KindList, state: BrowseState): ListQuestion {
  return {
    filters: state.filters,
    where: state.conditions ? whereOfConditions(list, state.conditions).where : {},
    sort: sortOf(list, state),
    columns: state.columns,
    ...pageOf(state),
  };
}

/** The rows of a page; of one that has all, the first. */
function pageOf({ size, page }: BrowseState): Pick<ListQuestion, 'limit' | 'offset'> {
  return size === 'all'
    ? { limit: AT_ONCE, offset: 0 }
    : { limit: size, offset: (page - 1) * size };
}

/** The order of the rows: names break ties, and slugs those of names, so that pages never overlap. */
function sortOf(list: KindList, { order }: BrowseState): ListQuestion['sort'] {
  const direction: SortDirection = order.down ? 'DESC' : 'ASC';
  const field = list.columns.find(({ id }) => id === order.column)?.sort ?? 'nameKey';
  const first = { [field]: direction };
  return field === 'nameKey'
    ? [first, { slug: direction }]
    : [first, { nameKey: 'ASC' }, { slug: 'ASC' }];
}
