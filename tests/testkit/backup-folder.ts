import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BackedUp, backUp } from '../../packages/server/src/store/backup/back-up.ts';
import { checkBackup } from '../../packages/server/src/store/backup/read-backup.ts';
import { type Restored, restoreBackup } from '../../packages/server/src/store/backup/restore.ts';
import type { Database } from '../../packages/server/src/store/database.ts';

const step = { progress: () => undefined, signal: new AbortController().signal };

/** A folder for the backups of a test. */
export type BackupFolder = {
  readonly path: (name: string) => string;
  readonly backUp: (database: Database, name: string) => Promise<BackedUp>;
  /** Reads the file, and restores it in place of all that the database holds. */
  readonly restore: (database: Database, name: string) => Promise<Restored>;
  readonly remove: () => void;
};

export function createBackupFolder(): BackupFolder {
  const folder = mkdtempSync(join(tmpdir(), 'rolegraph-backup-'));
  const path = (name: string) => join(folder, name);
  return {
    path,
    backUp: (database, name) => backUp(database, { path: path(name), version: '9.9.9' }, step),
    restore: async (database, name) => {
      const backup = await checkBackup(path(name));
      return restoreBackup(database, { backup, isReplacing: true }, step);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
