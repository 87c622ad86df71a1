import { STATEMENT_TYPES } from '../domain/graph/statement-types.ts';
import type { Database } from './database.ts';
import { loadQuery } from './load-query.ts';

/** How many statements of a type there are, and how many of them have evidence. */
type StatementTally = { type: string; count: number; withEvidence: number };
/** How many active entities of a kind there are. */
type EntityTally = { kind: string; count: number };
/** The state of the graph in numbers. */
export type GraphState = {
  revision: number;
  entities: EntityTally[];
  statements: StatementTally[];
};

/** The revision of the graph; 0 before anything was ever applied. */
export async function readRevision(database: Database): Promise<number> {
  const [row] = await database.read<{ revision: number }>(loadQuery('graph-revision'));
  return row?.revision ?? 0;
}

/** Counts what the graph holds. Types and kinds without any are left to the caller to fill in. */
export async function readGraphState(database: Database): Promise<GraphState> {
  const [revision, entities, statements] = await Promise.all([
    readRevision(database),
    database.read<EntityTally>(loadQuery('count-entities')),
    database.read<StatementTally>(loadQuery('count-statements')),
  ]);
  const byType = new Map(statements.map((tally) => [tally.type, tally]));
  return {
    revision,
    entities,
    statements: STATEMENT_TYPES.map(
      (type) => byType.get(type) ?? { type, count: 0, withEvidence: 0 },
    ),
  };
}
