import { checkHealth } from '../../domain/health/check-health.ts';
import { type CheckReport, healthScore } from '../../domain/health/health-report.ts';
import type { Snapshot } from '../../domain/snapshot/snapshot.ts';
import type { Database } from '../database.ts';
import { recordHealthScore } from './health-scores.ts';
import { readHealthRows } from './read-health-rows.ts';

/** The health of the graph at one revision. */
export type GraphHealth = {
  readonly revision: number;
  /** From 0 to 100. */
  readonly score: number;
  readonly reports: readonly CheckReport[];
};

/** Runs what yields now and then, without keeping others waiting. */
type RunInTurns = <Result>(search: Iterator<void, Result>) => Promise<Result>;

/** Looks at the health of the graph once for each revision, however many ask. */
export type HealthKeeper = {
  /** The health at the snapshot's revision, or at a later one. */
  readonly look: (snapshot: Snapshot) => Promise<GraphHealth>;
};

/** Looks when asked, keeps what it saw until the graph has changed, and notes the score. */
export function keepHealth(database: Database, runInTurns: RunInTurns): HealthKeeper {
  let seen: { readonly revision: number; readonly health: Promise<GraphHealth> } | undefined;
  return {
    look: (snapshot) => {
      if (seen && seen.revision >= snapshot.revision) return seen.health;
      const { revision } = snapshot;
      const health = lookAt(database, snapshot, runInTurns);
      seen = { revision, health };
      // What could not be looked at is looked at anew by whoever asks next.
      health.catch(() => {
        if (seen?.health === health) seen = undefined;
      });
      return health;
    },
  };
}

async function lookAt(
  database: Database,
  snapshot: Snapshot,
  runInTurns: RunInTurns,
): Promise<GraphHealth> {
  const rows = await readHealthRows(database);
  const reports = await runInTurns(checkHealth(rows, snapshot));
  const { revision } = rows;
  const score = healthScore(reports);
  const findings = reports.reduce((sum, one) => sum + one.findings.length, 0);
  await recordHealthScore(database, { revision, score, findings, at: new Date().toISOString() });
  return { revision, score, reports };
}
