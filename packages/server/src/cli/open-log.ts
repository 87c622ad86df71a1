import { createWriteStream, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A log larger than this many bytes is set aside at the next start. */
const LARGE = 20_000_000;

/** Where the server's log goes, and how to say so; without a stream it is standard output. */
export type Log = {
  readonly stream?: { write: (line: string) => void };
  readonly place: string | undefined;
};

/**
 * On a terminal the log goes to a file, as lines of JSON would bury what a person is told; anywhere
 * else, under a supervisor or in a container, it goes to standard output, where those expect it.
 */
export function openLog(dataFolder: string): Log {
  if (!process.stdout.isTTY) return { place: undefined };
  const folder = join(dataFolder, 'logs');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const place = join(folder, 'server.log');
  if ((statSync(place, { throwIfNoEntry: false })?.size ?? 0) > LARGE) {
    renameSync(place, `${place}.1`);
  }
  return { place, stream: createWriteStream(place, { flags: 'a', mode: 0o600 }) };
}
