import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';

/** How well the graph was at a revision. */
export type HealthScore = {
  readonly revision: number;
  /** From 0 to 100. */
  readonly score: number;
  /** How many findings there were. */
  readonly findings: number;
  /** When it was first noted: ISO 8601, UTC. */
  readonly at: string;
};

/** The latest scores, the oldest of them first. */
export function readHealthScores(database: Database, limit: number): Promise<HealthScore[]> {
  return database.read<HealthScore>(loadQuery('health-scores'), { limit });
}

/** Notes a score; the time stays that of the first note of a revision. */
export async function recordHealthScore(database: Database, score: HealthScore): Promise<void> {
  await database.write((transaction) => transaction.run(loadQuery('record-health-score'), score));
}
