import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '../../domain/refusal.ts';
import type { ImportFolder } from './import-folder.ts';
import type { ImportFile } from './import-record.ts';
import { lookAtFile } from './look-at-file.ts';
import { unpackArchive } from './unpack-archive.ts';
import { CountBytes, type UploadLimits, uploadTooLarge } from './upload-limits.ts';
import { isArchive } from './upload-name.ts';

/** A file as it comes in. */
export type Upload = {
  /** Its name, as `readUploadName` returns it. */
  readonly name: string;
  readonly content: Readable;
};

/** Files that have come in, and are not among those of the import yet. */
export type Received = {
  readonly files: readonly ImportFile[];
  /** Puts them among the files of the import. */
  readonly keep: () => Promise<void>;
  /** Throws them away, unless they are kept. */
  readonly drop: () => Promise<void>;
};

/**
 * Takes a file in, and unpacks it where it is an archive.
 * @throws Refusal where it is empty, too large, or an archive that cannot be unpacked
 */
export async function receiveUpload(
  { incoming, files }: ImportFolder,
  { name, content }: Upload,
  limits: UploadLimits,
): Promise<Received> {
  const folder = join(incoming, randomUUID());
  const into = join(folder, 'files');
  const drop = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await mkdir(into, { recursive: true, mode: 0o700 });
    const path = join(isArchive(name) ? folder : into, name);
    const size = await store(content, path, limits);
    if (size === 0) throw isEmpty(name);
    const received = isArchive(name)
      ? await unpackArchive({ path, name, into, limits })
      : [{ name, size }];
    const seen = received.map(async (file) => ({
      ...file,
      archive: isArchive(name) ? name : null,
      ...(await lookAtFile(into, file.name)),
    }));
    const keep = async (): Promise<void> => {
      for (const file of received) await rename(join(into, file.name), join(files, file.name));
    };
    return { files: await Promise.all(seen), keep, drop };
  } catch (error) {
    await drop();
    throw error;
  }
}

async function store(content: Readable, path: string, limits: UploadLimits): Promise<number> {
  const counter = new CountBytes(limits.fileBytes, () => uploadTooLarge('fileBytes', limits));
  await pipeline(content, counter, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  return counter.bytes;
}

function isEmpty(name: string): Refusal {
  const message = `file: "${name}" is empty. Upload the file as it was saved.`;
  return new Refusal('BAD_USER_INPUT', message, { field: 'file', value: name });
}
