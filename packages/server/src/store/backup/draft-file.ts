import { constants } from 'node:fs';
import { access, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StartupError } from '../startup-error.ts';
import type { PartName } from './backup-format.ts';
import { createSink, type RowSink, writeWhole } from './frames.ts';

/** A backup is written in a folder beside the place where it is to be, which is gone afterwards. */
export type DraftFolder = {
  /** The path of a file in it. */
  readonly file: (name: string) => string;
};

/** What is written once and read again soon is not worth much work. */
const QUICK = 1;

/**
 * Gives the work a folder for drafts, for nobody else's eyes; what it leaves under the name that it
 * returns is put in its place at the end. Nothing is left of a work that fails.
 * @throws StartupError where the file exists, or cannot be written
 */
export async function withDraft<Result>(
  path: string,
  work: (folder: DraftFolder) => Promise<{ readonly draft: string; readonly result: Result }>,
): Promise<Result> {
  await refuseExisting(path);
  try {
    const folder = await mkdtemp(`${path}.draft-`);
    try {
      const { draft, result } = await work({ file: (name) => join(folder, name) });
      await refuseExisting(path);
      await rename(draft, path);
      await keepName(dirname(path));
      return result;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  } catch (error) {
    throw explained(error, path);
  }
}

async function refuseExisting(path: string): Promise<void> {
  const exists = await access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
  if (exists) {
    throw new StartupError(
      `"${path}" exists already, and a backup is never written over anything: give another name, such as one with the date.`,
    );
  }
}

/** A new name in a folder is only as sure to stay as the folder itself. */
async function keepName(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const REMEDIES: Readonly<Record<string, string>> = {
  ENOENT: 'make its folder first',
  ENOTDIR: 'give a name in a folder',
  EACCES: 'give a name in a folder that you may write',
  EROFS: 'give a name on a disk that can be written',
  ENOSPC: 'make room on its disk, or give a name on another one',
};

function explained(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const remedy = REMEDIES[code];
  if (remedy === undefined) return error;
  return new StartupError(`"${path}" cannot be written (${code}): ${remedy}.`, { cause: error });
}

/** Rows on their way to a backup. */
export type Spool = {
  readonly add: RowSink['add'];
  /** Closes the file, which is read by `framesOf` then. */
  readonly close: () => Promise<void>;
};

/** Opens a file for rows that are to be read again. */
export async function openSpool(path: string): Promise<Spool> {
  const file = await open(path, 'wx', 0o600);
  const sink = createSink({ level: QUICK, write: (bytes) => writeWhole(file, bytes) });
  return {
    add: (part: PartName, rows) => sink.add(part, rows),
    close: async () => {
      await sink.flush();
      await file.close();
    },
  };
}
