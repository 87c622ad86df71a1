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

/** One page of the statements that rest on a source, by type and by the names of their ends. */
export async function readStatementsOfSource(
  database: Database,
  sourceId: string,
  page: { readonly limit: number; readonly offset: number },
): Promise<StatementPage> {
  const [answer] = await database.read<StatementPage>(loadQuery('statements-of-source'), {
    source: sourceId,
    ...page,
  });
  return answer ?? { totalCount: 0, statements: [] };
}
