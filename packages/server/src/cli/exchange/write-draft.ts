import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CommandError } from '../command-error.ts';

/** Writes a file beside its place and puts it there once it is whole, so that no half of one is left. */
export async function writeDraft(
  path: string,
  content: Readable,
  signal: AbortSignal,
): Promise<void> {
  const draft = `${path}.draft`;
  try {
    await pipeline(content, createWriteStream(draft), { signal });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    signal.throwIfAborted();
    throw isOfFile(error, draft, path) ? unwritable(path, error) : error;
  }
}

/** What the file system says, as against what reading the graph has to say. */
function isOfFile(error: unknown, ...paths: string[]): error is NodeJS.ErrnoException {
  return error instanceof Error && 'path' in error && paths.includes(String(error.path));
}

/** A place that nothing can be written to. */
export function unwritable(path: string, { code }: NodeJS.ErrnoException): CommandError {
  return new CommandError(`"${path}" cannot be written (${code}). Give a path that can be.`);
}
