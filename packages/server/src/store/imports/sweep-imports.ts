import { readdir, rm, stat } from 'node:fs/promises';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { removeImport } from './change-import.ts';
import { importFolder, isImportId, removeImportFolder } from './import-folder.ts';

const HOUR = 60 * 60 * 1_000;
/** For how long files are kept that nobody does anything for. */
const KEPT = 24 * HOUR;

/** Whose imports are swept. */
type Sweeping = {
  readonly database: Database;
  readonly root: string;
  readonly onTrouble: (error: unknown) => void;
};

/** Sweeps at once, and every hour. */
export function keepSweeping({ onTrouble, ...place }: Sweeping): { readonly stop: () => void } {
  const sweep = (): void => void sweepImports(place).catch(onTrouble);
  const timer = setInterval(sweep, HOUR);
  timer.unref();
  sweep();
  return { stop: () => clearInterval(timer) };
}

/**
 * Removes files for which nothing was done for a day, and what no import speaks of any more. An
 * import that has changed nothing goes with its files; of others the report stays.
 */
export async function sweepImports(
  { database, root }: Pick<Sweeping, 'database' | 'root'>,
  now = Date.now(),
): Promise<void> {
  const before = new Date(now - KEPT).toISOString();
  const untouched = await database.read<{ id: string; isBegun: boolean }>(
    loadQuery('untouched-imports'),
    { before },
  );
  for (const { id, isBegun } of untouched) {
    if (!isImportId(id)) continue;
    const { files, incoming } = importFolder(root, id);
    if (!isBegun) await removeImport(database, id);
    for (const folder of [files, incoming]) await rm(folder, { recursive: true, force: true });
  }
  await removeUnknown(database, root, now);
}

/** Folders of imports that there are no more; one that was made just now may be noted in a moment. */
async function removeUnknown(database: Database, root: string, now: number): Promise<void> {
  const ids = (await readdir(root).catch(() => [])).filter(isImportId);
  const rows = await database.read<{ id: string }>(loadQuery('known-imports'), { ids });
  const known = new Set(rows.map(({ id }) => id));
  for (const id of ids) {
    if (known.has(id)) continue;
    const folder = importFolder(root, id);
    const { mtimeMs } = await stat(folder.path);
    if (now - mtimeMs > HOUR) await removeImportFolder(folder);
  }
}
