import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Author } from '../change-sets/change-set.ts';
import type { Database } from '../database.ts';
import { changeImport, createImport, removeImport } from './change-import.ts';
import {
  type ImportFolder,
  importFolder,
  isImportId,
  makeImportFolder,
  removeImportFolder,
} from './import-folder.ts';
import type { ImportFile } from './import-record.ts';
import { refuseBegun, requireFiles, unknownImport } from './import-refusals.ts';
import { readImport } from './read-imports.ts';
import { receiveUpload } from './receive-upload.ts';
import { type UploadLimits, uploadTooLarge } from './upload-limits.ts';
import { readUploadName } from './upload-name.ts';

/** Files that were added to an import. */
export type UploadedFiles = { readonly id: string; readonly files: readonly ImportFile[] };

/** Where uploads go. */
type Place = { readonly database: Database; readonly root: string; readonly limits: UploadLimits };

/** A file that somebody sends. */
export type GivenUpload = {
  readonly name: unknown;
  readonly content: Readable;
  /** The import that it belongs to; a new one where absent. */
  readonly into: string | undefined;
  readonly author: Author;
};

/**
 * Takes a file in. One that has the name of another takes its place.
 * @throws Refusal where the file or its name cannot be taken, or the import takes no more
 */
export async function addUpload(
  place: Place,
  { into, ...given }: GivenUpload,
): Promise<UploadedFiles> {
  const name = readUploadName(given.name);
  const { database, root } = place;
  if (into !== undefined) {
    await requireOpen(place, into);
    return {
      id: into,
      files: await receive(place, importFolder(root, into), { ...given, name, id: into }),
    };
  }
  const id = randomUUID();
  const folder = importFolder(root, id);
  await createImport(database, { id, title: name, startedBy: given.author });
  try {
    await makeImportFolder(folder);
    return { id, files: await receive(place, folder, { ...given, name, id }) };
  } catch (error) {
    await removeImport(database, id);
    await removeImportFolder(folder);
    throw error;
  }
}

type Receiving = { readonly id: string; readonly name: string; readonly content: Readable };

async function receive(
  { database, limits }: Place,
  folder: ImportFolder,
  { id, name, content }: Receiving,
): Promise<readonly ImportFile[]> {
  const received = await receiveUpload(folder, { name, content }, limits);
  try {
    await changeImport(database, id, async (found) => {
      refuseBegun(found);
      const files = withFiles(found.files, received.files);
      checkSizes(files, limits);
      await received.keep();
      const uploads = [...found.uploads.filter((one) => one !== name), name];
      return { ...NOT_COMPARED, uploads, files, title: titleOf(uploads) };
    });
    return received.files;
  } finally {
    await received.drop();
  }
}

/** Files that came later take the place of those of the same name. */
function withFiles(before: readonly ImportFile[], added: readonly ImportFile[]): ImportFile[] {
  const names = new Set(added.map(({ name }) => name));
  const all = [...before.filter(({ name }) => !names.has(name)), ...added];
  return all.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

function checkSizes(files: readonly ImportFile[], limits: UploadLimits): void {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > limits.importBytes) throw uploadTooLarge('importBytes', limits);
  if (files.length > limits.files) throw uploadTooLarge('files', limits);
}

/** What an import is that has other files than it was compared with. */
const NOT_COMPARED = {
  state: 'UPLOADED',
  outcome: null,
  job: null,
  leftOut: [],
  examples: [],
  problem: null,
} as const;

/** Looks before a file is sent whether it will be taken. */
async function requireOpen({ database, root }: Place, id: string): Promise<void> {
  const found = isImportId(id) ? await readImport(database, id) : null;
  if (found === null) throw unknownImport(id);
  refuseBegun(found);
  requireFiles(root, found);
}

/** What an import is called, by what was uploaded for it. */
export function titleOf(uploads: readonly string[]): string {
  const [first = '', ...others] = uploads;
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}
