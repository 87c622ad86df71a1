import { statSync } from 'node:fs';
import { backUp } from '../../../packages/server/src/store/backup/back-up.ts';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { atMost, type Figure, shown } from '../figure.ts';

const step = { progress: () => undefined, signal: new AbortController().signal };

/** A backup of the whole database, and for how long nobody could write. */
export async function* measureBackup(
  database: Database,
  path: string,
): AsyncGenerator<readonly Figure[]> {
  process.stderr.write('a backup …\n');
  const begun = performance.now();
  const { held } = await backUp(database, { path, version: 'bench' }, step);
  const seconds = (performance.now() - begun) / 1_000;
  yield [
    { what: 'a backup, written and read again', value: `${shown(seconds)} s` },
    { what: 'its size', value: `${shown(statSync(path).size / 1_000_000)} MB` },
    atMost('writers wait for a backup', held, 1_000, 'ms'),
  ];
}
