import { verifyHistory } from '../change-sets/verify-history.ts';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { applyMigrations } from '../migrations/apply-migrations.ts';
import type { Migration } from '../migrations/migration.ts';
import { readMigrations } from '../migrations/read-migrations.ts';
import { StartupError } from '../startup-error.ts';
import type { Step } from '../step.ts';
import { PARTS, type Tallies } from './backup-format.ts';
import { emptyDatabase, refuseContents } from './empty-database.ts';
import { loadRows } from './load-rows.ts';
import { backupFrames, type CheckedBackup } from './read-backup.ts';
import { beginRestoration, type Restoration } from './restoration.ts';
import { tallyDatabase } from './tally-database.ts';

/** What was brought back. */
export type Restored = CheckedBackup & {
  /** How many migrations came after those that the backup is of. */
  readonly migrated: number;
  /** What of the graph is not as its history tells it, as it was when it was backed up. */
  readonly differences: readonly string[];
  /** How many webhooks there are; all of them are paused. */
  readonly webhooks: number;
};

/** Which backup to bring back, and whether what the database holds may go. */
export type RestoreOrder = { readonly backup: CheckedBackup; readonly isReplacing: boolean };

/**
 * Brings a backup back to a database that nobody else uses. From when it is first touched the database
 * is marked, and no server starts on it, until all is there and was compared with the file. One that
 * was cut short is begun anew by another restoration.
 * @throws StartupError where the backup is of a newer Rolegraph, or the database is not empty
 */
export async function restoreBackup(
  database: Database,
  { backup, isReplacing }: RestoreOrder,
  step: Step,
): Promise<Restored> {
  const migrations = knownMigrations(backup);
  if (!isReplacing) await refuseContents(database);
  step.signal.throwIfAborted();
  const restoration = await beginRestoration(database, backup.path);
  await emptyDatabase(database, { restoration, migrations }, step);
  await applyMigrations(database, silent(step), migrations);
  await restoration.write(({ run }) => run(loadQuery('remove-counters')));
  await loadBackup(restoration, backup, step);
  compareWith(backup, await tallyDatabase(database, step));
  await restoration.write(({ run }) => run(loadQuery('pause-webhooks')));
  step.progress('comparing the graph with its history');
  const { changeSets, differences } = await verifyHistory(database);
  const migrated = await applyMigrations(database, silent(step));
  await restoration.end();
  return {
    ...backup,
    migrated,
    // A graph from before changes were recorded is adopted at the next start.
    differences: changeSets === 0 ? [] : differences,
    webhooks: backup.end.parts.webhooks.rows,
  };
}

const silent = ({ signal }: Step): Step => ({ progress: () => undefined, signal });

/** The migrations that had been applied to what the backup is of. */
function knownMigrations({ path, head }: CheckedBackup): readonly Migration[] {
  const known = readMigrations();
  for (const { version, name, checksum } of head.migrations) {
    const here = known[version - 1];
    if (here === undefined) {
      throw new StartupError(
        `"${path}" was made by Rolegraph ${head.rolegraph}, and has the migration "${name}", which this one does not know: update Rolegraph to restore it. Nothing was changed.`,
      );
    }
    if (here.checksum !== checksum || here.name !== name) {
      throw new StartupError(
        `"${path}" has the migration "${name}" of another content than "${here.name}" here: restore it with the Rolegraph that made it (${head.rolegraph}). Nothing was changed.`,
      );
    }
  }
  return known.slice(0, head.migrations.length);
}

async function loadBackup(
  restoration: Restoration,
  backup: CheckedBackup,
  step: Step,
): Promise<void> {
  const total = Object.values(backup.end.parts).reduce((sum, { rows }) => sum + rows, 0);
  let rows = 0;
  for await (const frame of backupFrames(backup)) {
    step.signal.throwIfAborted();
    await restoration.write((transaction) => loadRows(transaction, frame));
    rows += frame.lines.length;
    step.progress('rows restored', rows, total);
  }
}

/** What is in the database has to be what is in the file, row by row. */
function compareWith({ path, end: { parts: expected } }: CheckedBackup, actual: Tallies): void {
  const different = PARTS.filter((part) => {
    const [told, found] = [expected[part], actual[part]];
    return told.rows !== found.rows || told.digest !== found.digest;
  });
  if (different.length === 0) return;
  const told = different.map(
    (part) => `${part} (${expected[part].rows} in the file, ${actual[part].rows} in the database)`,
  );
  throw new StartupError(
    `What was restored is not what "${path}" holds: ${told.join(', ')}. The database is marked as half restored: look whether anything else writes to it, and restore again.`,
  );
}
