import type { SortDirection } from '../../gql/graphql';
import type { BrowseState } from './browse-state';
import { whereOfConditions } from './conditions/condition-where';
import type { KindList, ListQuestion } from './kind-list';

/** What the API is asked for the page that a state shows. */
export function questionOf(list: KindList, state: BrowseState): ListQuestion {
  return {
    filters: state.filters,
    where: state.conditions ? whereOfConditions(list, state.conditions).where : {},
    sort: sortOf(list, state),
    columns: state.columns,
    limit: state.size,
    offset: (state.page - 1) * state.size,
  };
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
