import { createWriteStream } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise, type ZipFile } from 'yauzl';
import { Refusal } from '../../domain/refusal.ts';
import { CountBytes, type UploadLimits, uploadTooLarge } from './upload-limits.ts';
import { isRead } from './upload-name.ts';

/** A ZIP file, where its files go, and how much there may be of them. */
type Unpacking = {
  readonly path: string;
  /** What it is called. */
  readonly name: string;
  readonly into: string;
  readonly limits: UploadLimits;
};

/** A file that came out of an archive. */
export type UnpackedFile = { readonly name: string; readonly size: number };

/** Entries of an archive, folders and what is passed over among them. */
const MOST_ENTRIES = 10_000;

/**
 * Unpacks the files of an archive that an import can read, without their folders. What is written is
 * counted, whatever the archive says of itself.
 * @throws Refusal where it is no ZIP file, is damaged or encrypted, leads out of its folder, has two
 *   files of one name, or unpacks to more than there may be
 */
export async function unpackArchive(unpacking: Unpacking): Promise<UnpackedFile[]> {
  try {
    const zip = await openPromise(unpacking.path, { autoClose: false });
    try {
      return await unpackEntries(zip, unpacking);
    } finally {
      zip.close();
    }
  } catch (error) {
    if (error instanceof Refusal || !isOfArchive(error)) throw error;
    throw unusable(unpacking, `cannot be unpacked (${error.message}); pack it anew`);
  }
}

async function unpackEntries(zip: ZipFile, unpacking: Unpacking): Promise<UnpackedFile[]> {
  const { into, limits } = unpacking;
  if (zip.entryCount > MOST_ENTRIES) throw uploadTooLarge('files', limits);
  const unpacked: UnpackedFile[] = [];
  let left = limits.importBytes;
  for await (const entry of zip.eachEntry()) {
    const name = basename(entry.fileName).normalize('NFC');
    if (entry.fileName.endsWith('/') || !isRead(name)) continue;
    if (entry.isEncrypted()) throw unusable(unpacking, 'is encrypted; pack it without a password');
    if (unpacked.some((one) => one.name === name)) {
      throw unusable(unpacking, `has two files named "${name}"; pack one of them`);
    }
    if (unpacked.length === limits.files) throw uploadTooLarge('files', limits);
    const excess = (): Refusal => uploadTooLarge('importBytes', limits);
    if (entry.uncompressedSize > left) throw excess();
    const counter = new CountBytes(left, excess);
    const content = await zip.openReadStreamPromise(entry);
    await pipeline(content, counter, createWriteStream(join(into, name), { flags: 'wx' }));
    unpacked.push({ name, size: counter.bytes });
    left -= counter.bytes;
  }
  if (unpacked.length > 0) return unpacked;
  throw unusable(unpacking, 'has no file that ends with .csv, .txt, .jsonl or .json; pack these');
}

/** What the reader of archives, or of their content, finds wrong; faults of the disk are others. */
const isOfArchive = (error: unknown): error is Error =>
  error instanceof Error &&
  (!('code' in error) || (typeof error.code === 'string' && error.code.startsWith('Z_')));

function unusable({ name }: Unpacking, message: string): Refusal {
  const details = { field: 'file', value: name };
  return new Refusal('BAD_USER_INPUT', `file: "${name}" ${message}.`, details);
}
