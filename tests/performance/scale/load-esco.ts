import { join } from 'node:path';
import type { Change } from '../../../packages/server/src/domain/change-set/change.ts';
import { applyChangeSet } from '../../../packages/server/src/store/change-sets/apply-change-set.ts';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { readEsco } from '../graphs/read-esco.ts';
import { changesOfRows } from './esco-changes.ts';

/** Operations of one change set, as an import makes them. */
const BATCH = 1_000;

/** Fills a graph with all of ESCO, by change sets, with its history; returns how many operations it took. */
export async function loadEsco(database: Database, dataFolder: string): Promise<number> {
  let [batch, done] = [[] as Change[], 0];
  const apply = async (): Promise<void> => {
    await applyChangeSet(database, {
      author: { id: 'bench:import', name: 'Bench' },
      reason: 'All of ESCO, to measure on it',
      idempotencyKey: `esco ${done}`,
      changes: batch,
      isLong: true,
    });
    done += batch.length;
    process.stderr.write(`  ${done} operations of ESCO\r`);
    batch = [];
  };
  for (const change of changesOfRows(readEsco(join(dataFolder, 'esco-1.1.1')))) {
    batch.push(change);
    if (batch.length === BATCH) await apply();
  }
  if (batch.length > 0) await apply();
  process.stderr.write('\n');
  return done;
}
