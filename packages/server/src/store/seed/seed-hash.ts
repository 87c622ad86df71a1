import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database, Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { listSeedFiles } from './seed-files.ts';

/** The hash by which one seed is told from another, without reading what the files say. */
export async function hashSeed(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const { files } = await listSeedFiles(folder);
  for (const { file } of files) {
    hash
      .update(`${file}\0`)
      .update(await readFile(join(folder, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** The hash of the seed that was written or proposed last; null where that is not known. */
export async function readSeedHash(database: Database): Promise<string | null> {
  const [row] = await database.read<{ hash: string | null }>(loadQuery('seed-of-graph'));
  return row?.hash ?? null;
}

/** Remembers that a seed was written or proposed. */
export async function rememberSeed(database: Database, hash: string): Promise<void> {
  await database.write(({ run }: Transaction) => run(loadQuery('remember-seed'), { hash }));
}
