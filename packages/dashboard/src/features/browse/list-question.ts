import type { SortDirection } from '../../gql/graphql';
import type { CypherQuestion } from '../../lib/cypher/cypher-question';
import type { BrowseState } from './browse-state';
import { shownColumns } from './columns';
import { whereOfConditions } from './conditions/condition-where';
import type { KindList, ListQuestion } from './kind-list';

/** As many rows as the API gives at once. */
export const AT_ONCE = 100;

/** What the API is asked for the page that a state shows. */
export function questionOf(list: KindList, state: BrowseState): ListQuestion {
  return {
    filters: state.filters,
    where: state.conditions ? whereOfConditions(list, state.conditions, state.filters).where : {},
    sort: sortOf(list, state),
    columns: state.columns,
    ...pageOf(state),
  };
}

/** What the database itself is asked for the same. */
export function cypherQuestionOf(list: KindList, state: BrowseState): CypherQuestion {
  const question = questionOf(list, state);
  return {
    of: 'list',
    kind: list.kind,
    where: list.whereOf(question),
    sort: question.sort,
    columns: shownColumns(list, state.columns).map(({ id, link }) => ({
      name: id,
      ...(link && { link: link.field }),
    })),
    limit: question.limit,
    offset: question.offset,
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
