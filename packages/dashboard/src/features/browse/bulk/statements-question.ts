import type { TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';
import { refOf, type Stated } from '../../../editing/draft-operation';
import { CONNECTIONS, edgesOf, readConnection } from '../../../editing/read-edited-entity';
import type { StatementType } from '../../../editing/statement-shapes';
import { BROWSE_PATHS } from '../../../lib/browse-url';
import type { Kind } from '../../../lib/kinds';
import type { SharedStatement } from './bulk-change';

/** An answer whose one connection is read by the tables that it was asked by. */
type Found = Readonly<Record<string, unknown>>;

/** What is asked of the API for a statement that rows have in common, and how the answer is read. */
export type StatementsQuestion = {
  readonly query: TypedDocumentNode<unknown, Readonly<Record<string, unknown>>>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The statements by the slugs of the rows that have them. */
  readonly read: (data: unknown) => ReadonlyMap<string, Stated>;
};

type Asked = {
  readonly kind: Kind;
  readonly slugs: readonly string[];
  readonly shared: SharedStatement;
};

/**
 * Asks for the statements of one sort between an entity and some rows. There are 28 connections, which
 * differ in nothing but their names and fields, so the question is made of the tables that have these;
 * a test holds each against the schema.
 */
export function statementsQuestion(asked: Asked): StatementsQuestion {
  // What leads to places is asked of the rows: a place has no connections of its own.
  return asked.shared.other.kind === 'Place' ? askRows(asked) : askOther(asked);
}

/** Asks what stands at the other end for what it has to do with the rows. */
function askOther({ kind, slugs, shared }: Asked): StatementsQuestion {
  const { type, outward, other } = shared;
  // Some statements are read both ways, and are one connection.
  const name = connectionOf({ type, of: other.kind, to: kind }, type === 'RELATED' || !outward);
  const query = parse(`
    query BulkStatements($ref: String!, $slugs: [String!]!) {
      entity(ref: $ref) {
        ... on ${other.kind} {
          id
          ${name}(first: 100, where: { node: { slug: { in: $slugs } } }) { ${edgesOf(type)} }
        }
      }
    }
  `);
  const way = { type, outward: type === 'RELATED' || !outward, kind };
  return {
    query,
    variables: { ref: refOf(other), slugs },
    read: (data) => {
      const { entity } = data as { readonly entity: Found | null };
      const stated = readConnection(other, way, entity?.[name]);
      return new Map(stated.map((one) => [(way.outward ? one.to : one.from).slug, one]));
    },
  };
}

/** Asks the rows for what they have to do with what stands at the other end. */
function askRows({ kind, slugs, shared }: Asked): StatementsQuestion {
  const { type, outward, other } = shared;
  const name = connectionOf({ type, of: kind, to: other.kind }, outward);
  const query = parse(`
    query BulkStatements($other: String!, $slugs: [String!]!) {
      rows: ${BROWSE_PATHS[kind].slice(1)}(where: { slug: { in: $slugs } }, limit: 100) {
        id
        slug
        name
        ${name}(first: 1, where: { node: { slug: { eq: $other } } }) { ${edgesOf(type)} }
      }
    }
  `);
  return {
    query,
    variables: { other: other.slug, slugs },
    read: (data) => {
      const { rows } = data as { readonly rows: readonly (Found & SlugAndName)[] };
      const stated = rows.flatMap((row) => {
        const [one] = readConnection(
          { kind, slug: row.slug, name: row.name },
          { type, outward, kind: other.kind },
          row[name],
        );
        return one ? [[row.slug, one] as const] : [];
      });
      return new Map(stated);
    },
  };
}

type SlugAndName = { readonly slug: string; readonly name: string };

type Ends = { readonly type: StatementType; readonly of: Kind; readonly to: Kind };

/** The connection by which one kind has statements of a type with another. */
function connectionOf({ type, of, to }: Ends, outward: boolean): string {
  const found = Object.entries(CONNECTIONS).find(
    ([, one]) => one.type === type && one.kind === to && one.outward === outward,
  );
  if (!found) throw new Error(`${type}: no connection leads from ${of} to ${to}`);
  return `${found[0]}Connection`;
}
