import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the files of an import are on this server. */
export type ImportFolder = {
  /** All of it. */
  readonly path: string;
  /** What was uploaded, as it is read. */
  readonly files: string;
  /** What is still on its way. */
  readonly incoming: string;
  /** Which rows are left out, as CSV. */
  readonly report: string;
};

/** Nothing but an id of ours becomes a part of a path. */
const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

export const isImportId = (id: string): boolean => ID.test(id);

/** The folder of an import, which need not be there. */
export function importFolder(root: string, id: string): ImportFolder {
  if (!isImportId(id)) throw new Error(`"${id}" is no id of an import.`);
  const path = join(root, id);
  return {
    path,
    files: join(path, 'files'),
    incoming: join(path, 'incoming'),
    report: join(path, 'report.csv'),
  };
}

/** Whether this server has the files of an import. */
export const hasFiles = (root: string, id: string): boolean =>
  isImportId(id) && existsSync(importFolder(root, id).files);

/** Makes the folder of an import, for its owner alone. */
export async function makeImportFolder({ files, incoming }: ImportFolder): Promise<void> {
  for (const folder of [files, incoming]) await mkdir(folder, { recursive: true, mode: 0o700 });
}

/** Removes all of it. */
export const removeImportFolder = (folder: ImportFolder): Promise<void> =>
  rm(folder.path, { recursive: true, force: true });
