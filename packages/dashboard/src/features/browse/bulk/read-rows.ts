import type { ApolloClient } from '@apollo/client';
import type { FieldValue, Stated } from '../../../editing/draft-operation';
import type { Kind } from '../../../lib/kinds';
import type { ListRow } from '../kind-list';
import { KIND_LISTS } from '../lists/kind-lists';
import type { SharedStatement } from './bulk-change';
import { bulkFields } from './bulk-fields';
import type { BulkRow } from './row-outcome';
import { statementsQuestion } from './statements-question';

/** As many as the API gives at once. */
const AT_ONCE = 100;

/** The rows by their slugs; one that is not there any more under its slug is missing. */
export type BulkRows = ReadonlyMap<string, BulkRow>;

type Asked = {
  readonly kind: Kind;
  readonly slugs: readonly string[];
  readonly shared: SharedStatement | null;
};

/** Reads the selected rows as they are now, with the statement that they may have in common. */
export async function readBulkRows(client: ApolloClient, asked: Asked): Promise<BulkRows> {
  const { kind, slugs, shared } = asked;
  const found = new Map<string, BulkRow>();
  for (let at = 0; at < slugs.length; at += AT_ONCE) {
    const some = slugs.slice(at, at + AT_ONCE);
    const [rows, stated] = await Promise.all([
      readRows(client, kind, some),
      readStated(client, { kind, slugs: some, shared }),
    ]);
    for (const row of rows) found.set(row.slug, toBulkRow(kind, row, stated.get(row.slug)));
  }
  return found;
}

async function readRows(
  client: ApolloClient,
  kind: Kind,
  slugs: readonly string[],
): Promise<readonly ListRow[]> {
  const list = KIND_LISTS[kind];
  const question = { filters: {}, where: {}, sort: [], columns: [], limit: AT_ONCE, offset: 0 };
  const { data } = await client.query<unknown>({
    query: list.document,
    variables: { ...list.variables(question), where: { slug: { in: slugs } } },
    fetchPolicy: 'no-cache',
  });
  return list.read(data).rows;
}

async function readStated(
  client: ApolloClient,
  { kind, slugs, shared }: Asked,
): Promise<ReadonlyMap<string, Stated>> {
  if (!shared) return new Map();
  const { read, ...question } = statementsQuestion({ kind, slugs, shared });
  const { data } = await client.query({ ...question, fetchPolicy: 'no-cache' });
  return read(data);
}

function toBulkRow(kind: Kind, row: ListRow, stated: Stated | undefined): BulkRow {
  const { id, slug, name, version, inUse, cells } = row;
  const fields = bulkFields(kind).map((field) => [field.name, cells[field.name] ?? null]);
  return {
    id,
    entity: { kind, slug, name },
    version,
    inUse,
    fields: Object.fromEntries(fields) as Record<string, FieldValue>,
    stated: stated ?? null,
  };
}
