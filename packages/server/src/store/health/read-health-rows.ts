import type { HealthEntity, HealthRows, HealthStatement } from '../../domain/health/health-rows.ts';
import type { Database } from '../database.ts';
import { readRevision } from '../graph-state.ts';
import { loadQuery } from '../load-query.ts';
import { readPages } from '../read-pages.ts';

/**
 * Reads all that health looks at, by names, some at a time: a graph of 100,000 statements takes the
 * database longer than it has for one question. A change that comes in between may be in one half and
 * not in the other; the revision is the one before, so that the next look is a new one.
 */
export async function readHealthRows(database: Database): Promise<HealthRows> {
  const revision = await readRevision(database);
  const entities: HealthEntity[] = [];
  const statements: HealthStatement[] = [];
  const pages = readPages(
    (page) => database.read<HealthEntity>(loadQuery('health-entities'), page),
    ({ id }) => id,
  );
  for await (const page of pages) {
    const ids = page.map(({ id }) => id);
    const begun = await database.read<HealthStatement>(loadQuery('health-statements'), { ids });
    for (const entity of page) entities.push(entity);
    for (const statement of begun) statements.push(statement);
  }
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? '';
  return {
    revision,
    entities: inOrder(entities, ({ name, id }) => [name, id]),
    statements: inOrder(statements, (one) => [nameOf(one.from), one.type, nameOf(one.to), one.id]),
  };
}

/** The rows by the first text in which two of them differ. */
function inOrder<Row>(rows: readonly Row[], textsOf: (row: Row) => readonly string[]): Row[] {
  const keyed = rows.map((row) => ({ row, texts: textsOf(row) }));
  return keyed.toSorted((one, other) => compare(one.texts, other.texts)).map(({ row }) => row);
}

function compare(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((text, place) => text !== other[place]);
  if (at < 0) return 0;
  return (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}
