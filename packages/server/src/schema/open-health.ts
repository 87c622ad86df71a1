import { runInTurns } from '../modules/run-in-turns.ts';
import type { Database } from '../store/database.ts';
import { type HealthKeeper, keepHealth } from '../store/health/keep-health.ts';

/** Looks at the health of a database's graph, and lets others have their turn meanwhile. */
export const openHealth = (database: Database): HealthKeeper => keepHealth(database, runInTurns);
