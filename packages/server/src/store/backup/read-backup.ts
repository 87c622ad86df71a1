import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { StartupError } from '../startup-error.ts';
import {
  type BackupEnd,
  type BackupHead,
  BEGINNING,
  endSchema,
  FORMAT,
  type FrameHead,
  frameSchema,
  headSchema,
  type PartName,
  type Tallies,
} from './backup-format.ts';
import { type ByteReader, readBytes } from './byte-reader.ts';
import { startTally } from './tally-rows.ts';

const uncompress = promisify(gunzip);

/** A larger frame was never written: its length is a damaged one. */
const LARGEST_FRAME = 268_435_456;

/** Rows of one part, each a text of JSON. */
export type Frame = { readonly part: PartName; readonly lines: readonly string[] };

/** A backup that was read from end to end, and is whole. */
export type CheckedBackup = {
  readonly path: string;
  readonly head: BackupHead;
  readonly end: BackupEnd;
};

/**
 * Reads a backup from end to end, keeping nothing, and returns what it is of.
 * @throws StartupError where it is damaged, cut off, of a newer format, or no backup at all
 */
export async function checkBackup(
  path: string,
  onRows: (rows: number) => void = () => undefined,
): Promise<CheckedBackup> {
  const file = await openBackup(path);
  try {
    const reader = readBytes(file);
    const head = await readHead(path, reader);
    const tally = startTally();
    let rows = 0;
    for (;;) {
      const next = await readNext(path, reader);
      if ('end' in next) {
        await checkEnd(path, reader, next, tally.tallies());
        return { path, head, end: next.end };
      }
      for (const line of next.lines) tally.add(next.part, line);
      rows += next.lines.length;
      onRows(rows);
    }
  } finally {
    await file.close();
  }
}

async function openBackup(path: string): Promise<FileHandle> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw unreadable(
      path,
      error instanceof Error && 'code' in error ? String(error.code) : String(error),
    );
  });
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw unreadable(path, 'not a file');
}

const unreadable = (path: string, why: string): StartupError =>
  new StartupError(`"${path}" cannot be read (${why}): give the file of a backup.`);

/** The frames of a backup, in order. */
export async function* backupFrames({ path }: CheckedBackup): AsyncGenerator<Frame> {
  const file = await openBackup(path);
  try {
    const reader = readBytes(file);
    await readHead(path, reader);
    for (;;) {
      const next = await readNext(path, reader);
      if ('end' in next) return;
      yield next;
    }
  } finally {
    await file.close();
  }
}

/** The frames of one part among frames alone, as `createSink` wrote them. */
export async function* framesOf(path: string, part: PartName): AsyncGenerator<Frame> {
  const file = await open(path, 'r');
  try {
    const reader = readBytes(file);
    while (!(await reader.isAtEnd())) {
      const head = frameSchema.parse(JSON.parse((await reader.line()) ?? ''));
      if (head.part === part) yield await readFrame(path, reader, head);
      else reader.skip(head.bytes);
    }
  } finally {
    await file.close();
  }
}

async function readHead(path: string, reader: ByteReader): Promise<BackupHead> {
  const [, format] = /^rolegraph-backup ([1-9]\d{0,5})$/.exec((await reader.line()) ?? '') ?? [];
  if (format === undefined) {
    throw new StartupError(
      `"${path}" is no backup of Rolegraph, or its beginning is damaged: it does not begin with "${BEGINNING}". Give a file that \`rolegraph backup\` wrote.`,
    );
  }
  if (Number(format) > FORMAT) {
    throw new StartupError(
      `"${path}" is a backup of format ${format}, and this Rolegraph reads formats up to ${FORMAT}: update Rolegraph to restore it.`,
    );
  }
  const head = headSchema.safeParse(parsed(await reader.line()));
  if (!head.success) throw damaged(path, 'its second line');
  return head.data;
}

type Next = Frame | { readonly end: BackupEnd; readonly line: string };

async function readNext(path: string, reader: ByteReader): Promise<Next> {
  const line = await reader.line();
  if (line === undefined) {
    throw new StartupError(
      `"${path}" is cut off: it ends before its last part does. Restore another backup, or copy this one again. Nothing was changed.`,
    );
  }
  const value = parsed(line);
  const end = endSchema.safeParse(value);
  if (end.success) return { end: end.data, line };
  const head = frameSchema.safeParse(value);
  if (!head.success) throw damaged(path, 'the beginning of a part');
  return readFrame(path, reader, head.data);
}

async function readFrame(path: string, reader: ByteReader, head: FrameHead): Promise<Frame> {
  const { part, rows, bytes, sha256 } = head;
  if (bytes > LARGEST_FRAME) throw damaged(path, `part "${part}"`);
  const packed = await reader.bytes(bytes);
  const isAsWritten =
    packed !== undefined && createHash('sha256').update(packed).digest('hex') === sha256;
  if (!isAsWritten) throw damaged(path, `part "${part}"`);
  const text = await uncompress(packed, { maxOutputLength: LARGEST_FRAME });
  const lines = text.toString('utf8').split('\n');
  if (lines.length !== rows) throw damaged(path, `part "${part}"`);
  return { part, lines };
}

async function checkEnd(
  path: string,
  reader: ByteReader,
  { end, line }: Extract<Next, { end: BackupEnd }>,
  parts: Tallies,
): Promise<void> {
  if (JSON.stringify({ parts, sha256: end.sha256 }) !== line) throw damaged(path, 'its last line');
  if (reader.hashBeforeLine() !== end.sha256) throw damaged(path, 'something before its last line');
  if (!(await reader.isAtEnd())) throw damaged(path, 'something after its last line');
}

function parsed(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? '');
  } catch {
    return undefined;
  }
}

function damaged(path: string, what: string): StartupError {
  return new StartupError(
    `"${path}" is damaged: ${what} is not as it was written. Restore another backup, or copy this one again. Nothing was changed.`,
  );
}
