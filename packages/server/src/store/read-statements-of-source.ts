import type { Database } from './database.ts';
import type { EntityName } from './entity-name.ts';
import { loadQuery } from './load-query.ts';

/** A statement with the names of both its ends. */
type NamedStatement = {
  id: string;
  type: string;
  basis: string;
  from: EntityName;
  to: EntityName;
};

/** The statements of one page, and how many there are on all pages. */
export type StatementPage = { totalCount: number; statements: NamedStatement[] };

type Page = { readonly limit: number; readonly offset: number };

/** So many statements are sorted by names; of more, all would have to be read for every page. */
const FEW = 1_000;

/**
 * One page of the statements that rest on a source: by type and by the names of their ends or, where
 * they are many, as they come in it.
 */
export async function readStatementsOfSource(
  database: Database,
  source: string,
  page: Page,
  few = FEW,
): Promise<StatementPage> {
  const [found] = await database.read<{ totalCount: number; ids: string[] }>(
    loadQuery('statements-of-source'),
    { source, few, ...page },
  );
  const { totalCount = 0, ids = [] } = found ?? {};
  const statements = await readNamed(database, ids);
  if (totalCount > few) return { totalCount, statements: inOrder(statements, ids) };
  const { offset, limit } = page;
  return { totalCount, statements: statements.toSorted(byNames).slice(offset, offset + limit) };
}

type Row = {
  type: string;
  from: string;
  to: string;
  properties: { id: string; basis: string };
};

async function readNamed(database: Database, ids: readonly string[]): Promise<NamedStatement[]> {
  if (ids.length === 0) return [];
  const rows = await database.read<Row>(loadQuery('statements-by-id'), { ids });
  const ends = [...new Set(rows.flatMap(({ from, to }) => [from, to]))];
  const names = await database.read<EntityName>(loadQuery('entity-names'), { ids: ends });
  const nameOf = new Map(names.map((one) => [one.id, one]));
  return rows.flatMap(({ type, properties: { id, basis }, ...row }) => {
    const [from, to] = [nameOf.get(row.from), nameOf.get(row.to)];
    // An entity that was merged away between the two reads is on the next look.
    return from && to ? [{ id, type, basis, from, to }] : [];
  });
}

function inOrder(statements: readonly NamedStatement[], ids: readonly string[]) {
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const place = ({ id }: NamedStatement): number => placeOf.get(id) ?? 0;
  return statements.toSorted((one, other) => place(one) - place(other));
}

const keysOf = ({ type, from, to, id }: NamedStatement): string[] => [
  type,
  from.name.toLowerCase(),
  to.name.toLowerCase(),
  id,
];

function byNames(one: NamedStatement, other: NamedStatement): number {
  const others = keysOf(other);
  const at = keysOf(one).findIndex((key, place) => key !== others[place]);
  return at === -1 ? 0 : (keysOf(one)[at] ?? '') < (others[at] ?? '') ? -1 : 1;
}
