import { readdir } from 'node:fs/promises';
import { Refusal } from '../../domain/refusal.ts';
import { faultyFiles } from './file-faults.ts';

/**
 * The names of the files of a folder.
 * @throws Refusal where there is no such folder
 */
export async function listFolder(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const message = `path: "${folder}" cannot be read as a folder (${reason}); give the folder that the files are in.`;
    throw new Refusal('BAD_USER_INPUT', message, { field: 'path', value: folder });
  }
}

/** The file that is there under one of the names that versions give it. */
export const findFile = (files: readonly string[], names: readonly string[]): string | undefined =>
  names.find((name) => files.includes(name));

/** @throws Refusal where no file has any of the names */
export function requireFile(files: readonly string[], names: readonly string[]): string {
  const found = findFile(files, names);
  if (found !== undefined) return found;
  const [file = ''] = names;
  const others = names.length > 1 ? ` (or ${names.slice(1).join(', ')})` : '';
  const message = `there is no such file${others}; give the folder with all files of one version`;
  throw faultyFiles([{ file, row: null, column: null, value: null, message }]);
}
