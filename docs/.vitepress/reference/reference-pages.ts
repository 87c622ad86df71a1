import { type GraphQLNamedType, isEnumType, isInputObjectType, isScalarType } from 'graphql';

/** A page of the schema reference, and what it has. */
export type ReferencePage = {
  /** The last part of its address. */
  readonly name: string;
  readonly title: string;
  /** What stands at its head. */
  readonly introduction: string;
  /** Whether the search looks into it; not where every kind has the same again. */
  readonly isSearched: boolean;
};

const page = (name: string, title: string, introduction: string, isSearched = true) =>
  ({ name, title, introduction, isSearched }) satisfies ReferencePage;

/** All pages of the reference, in their order. */
export const REFERENCE_PAGES: readonly ReferencePage[] = [
  page(
    'queries',
    'Queries',
    'What can be asked. Anyone may, unless it says that a role is needed. A list returns at most 100 rows at once; ask for more and you are refused.',
  ),
  page(
    'mutations',
    'Mutations',
    'What changes something. The graph is changed by [change sets](/change-sets) alone. A request has one mutation.',
  ),
  page(
    'subscriptions',
    'Subscriptions',
    'What is told as it happens, over a WebSocket at `/graphql` by the protocol `graphql-transport-ws`.',
  ),
  page('types', 'Types', 'What answers are made of.'),
  page('inputs', 'Inputs', 'What mutations and queries take.'),
  page('enums', 'Enums and scalars', 'Words that stand for themselves, and single values.'),
  page(
    'pages-of-lists',
    'Pages of lists',
    'The `…Connection` of a list: its edges, and how to go on. Each has the same for its kind; the [recipe](/develop/lists) shows how to read all of one.',
    false,
  ),
  page(
    'filters',
    'Filters and orders',
    'What `where` and `sort` take. All that stands in one filter has to hold; `OR`, `AND` and `NOT` take filters of the same type.',
    false,
  ),
];

const ROOTS: Readonly<Record<string, string>> = {
  Query: 'queries',
  Mutation: 'mutations',
  Subscription: 'subscriptions',
};

/** The page that has a type. */
export function pageOf(type: GraphQLNamedType): string {
  const root = ROOTS[type.name];
  if (root !== undefined) return root;
  if (isEnumType(type) || isScalarType(type)) return 'enums';
  if (isInputObjectType(type))
    return /(Where|Sort|Filters)$/.test(type.name) ? 'filters' : 'inputs';
  return /(Connection|Edge|Relationship)$/.test(type.name) ? 'pages-of-lists' : 'types';
}

/** Where a type is described. */
export const addressOf = (type: GraphQLNamedType): string =>
  `/reference/${pageOf(type)}#${type.name.toLowerCase()}`;
