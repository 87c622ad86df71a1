import type { TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';
import { type DraftEntity, refOf, type Stated } from './draft-operation';
import {
  CONNECTIONS,
  edgesOf,
  type MoreStatements,
  readConnection,
  readCursor,
} from './read-edited-entity';

/** A question that is made of tables, and what it is asked with. */
export type MoreQuestion = {
  readonly query: TypedDocumentNode<unknown, Readonly<Record<string, unknown>>>;
  readonly variables: Readonly<Record<string, unknown>>;
};

/**
 * Asks for the next statements of one sort that an entity has. The connections differ in nothing but
 * their names and fields, so the question is made of the tables that have these; a test holds each
 * against the schema.
 */
export function nextStatementsQuestion(entity: DraftEntity, more: MoreStatements): MoreQuestion {
  const query = parse(`query NextStatements($ref: String!, $after: String!) {
    entity(ref: $ref) {
      ... on ${entity.kind} {
        id
        ${more.connection}Connection(first: 100, after: $after, sort: [{ node: { name: ASC } }]) {
          pageInfo { endCursor hasNextPage }
          ${edgesOf(more.type)}
        }
      }
    }
  }`);
  return { query, variables: { ref: refOf(entity), after: more.after } };
}

/** Asks which of the statements that are left have some ids. */
export function chosenStatementsQuestion(
  entity: DraftEntity,
  more: readonly MoreStatements[],
  ids: readonly string[],
): MoreQuestion {
  const connections = more.map(
    ({ connection, type }) => `
      ${connection}Connection(first: 100, where: { edge: { id: { in: $ids } } }) {
        ${edgesOf(type)}
      }`,
  );
  const query = parse(`query ChosenStatements($ref: String!, $ids: [ID!]!) {
    entity(ref: $ref) { ... on ${entity.kind} { id ${connections.join('')} } }
  }`);
  return { query, variables: { ref: refOf(entity), ids } };
}

/** The statements of one sort that an answer holds, and what is left after them. */
export function readStatements(
  entity: DraftEntity,
  more: MoreStatements,
  data: unknown,
): { readonly statements: Stated[]; readonly after: string | null } {
  const answer = data as { readonly entity: Readonly<Record<string, unknown>> | null } | undefined;
  const found = answer?.entity?.[`${more.connection}Connection`];
  const way = CONNECTIONS[more.connection];
  if (found === undefined || !way) return { statements: [], after: null };
  return { statements: readConnection(entity, way, found), after: readCursor(found) };
}
