import { parse } from 'graphql';
import type { DraftEntity, Stated } from './draft-operation';
import type { MoreQuestion } from './more-statements';
import { edgesOf, readConnection, readCursor } from './read-edited-entity';
import type { StatementType } from './statement-shapes';

/** A list of what has something to do with a place, which has no connections of its own. */
type PlaceList = {
  readonly type: StatementType;
  readonly kind: 'Role' | 'Industry';
  /** The list at the root of the API. */
  readonly root: string;
};

/** By the name of the connection in which each of them has the place. */
export const PLACE_LISTS: Readonly<Record<string, PlaceList>> = {
  pays: { type: 'PAYS', kind: 'Role', root: 'rolesConnection' },
  activeIn: { type: 'ACTIVE_IN', kind: 'Industry', root: 'industriesConnection' },
};

/** Asks for what is stated of a place, a page after another, or of some ids. */
export function placeStatementsQuestion(
  { slug }: DraftEntity,
  connection: string,
  wanted: { readonly after: string | null } | { readonly ids: readonly string[] },
): MoreQuestion {
  const { root, type } = listOf(connection);
  const [head, edge, paged] =
    'ids' in wanted
      ? ['$ids: [ID!]!', 'edge: { id: { in: $ids } }', '']
      : ['$after: String', '', 'after: $after'];
  const query = parse(`query PlaceStatements($slug: String!, ${head}) {
    list: ${root}(
      first: 100 ${paged}
      sort: [{ name: ASC }]
      where: { ${connection}Connection: { some: { node: { slug: { eq: $slug } } ${edge} } } }
    ) {
      totalCount
      pageInfo { endCursor hasNextPage }
      edges {
        node {
          id
          slug
          name
          ${connection}Connection(first: 1, where: { node: { slug: { eq: $slug } } }) {
            ${edgesOf(type)}
          }
        }
      }
    }
  }`);
  return { query, variables: { slug, ...wanted } };
}

type Found = {
  readonly list: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly edges: readonly {
      readonly node: Readonly<Record<string, unknown>> & Pick<DraftEntity, 'slug' | 'name'>;
    }[];
  };
};

/** What an answer states of a place, how much of that there is in all, and what comes after it. */
export function readPlaceStatements(connection: string, data: unknown) {
  const { type, kind } = listOf(connection);
  const { list } = data as Found;
  const statements: Stated[] = list.edges.flatMap(({ node }) =>
    readConnection(
      { kind, slug: node.slug, name: node.name },
      { type, outward: true, kind: 'Place' },
      node[`${connection}Connection`],
    ),
  );
  return { statements, total: list.totalCount, after: readCursor({ ...list, edges: [] }) };
}

function listOf(connection: string): PlaceList {
  const list = PLACE_LISTS[connection];
  if (!list) throw new Error(`${connection}: places have no such list`);
  return list;
}
