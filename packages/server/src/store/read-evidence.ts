import type { Database } from './database.ts';
import type { EntityName } from './entity-name.ts';
import { loadQuery } from './load-query.ts';

/** A piece of evidence with the source that it comes from, as the API names both. */
export type Evidence = {
  id: string;
  locator: string;
  note: string;
  source: EntityName;
};

type Row = {
  statementId: string;
  id: string;
  locator: string;
  note: string;
  sourceId: string;
  sourceSlug: string;
  sourceName: string;
};

/** The evidence of many statements in one trip: one list for each id, in the order of the ids. */
export async function readEvidence(
  database: Database,
  statementIds: readonly string[],
): Promise<Evidence[][]> {
  const rows = await database.read<Row>(loadQuery('evidence-of-statements'), { statementIds });
  const byStatement = Map.groupBy(rows, (row) => row.statementId);
  return statementIds.map((id) => (byStatement.get(id) ?? []).map(evidenceOf));
}

function evidenceOf(row: Row): Evidence {
  const { id, locator, note } = row;
  const source = { kind: 'Source', id: row.sourceId, slug: row.sourceSlug, name: row.sourceName };
  return { id, locator, note, source };
}
