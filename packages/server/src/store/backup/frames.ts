import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { PartName } from './backup-format.ts';
import { canonicalText } from './canonical-text.ts';
import type { RowTally } from './tally-rows.ts';

const compress = promisify(gzip);

/** Rows are written in frames of about so many characters, or of so many rows. */
const FRAME = { length: 1_000_000, rows: 5_000 } as const;

/** Where rows go, part after part. */
export type RowSink = {
  readonly add: (part: PartName, rows: Iterable<unknown>) => Promise<void>;
  /** Writes what is still held back. */
  readonly flush: () => Promise<void>;
};

type SinkOptions = {
  readonly write: (bytes: Buffer) => Promise<void>;
  readonly tally?: RowTally;
  /** How hard to compress, 1 to 9. */
  readonly level: number;
};

/** Writes rows as frames; at most one frame for each part is held in memory. */
export function createSink({ write, tally, level }: SinkOptions): RowSink {
  const held = new Map<PartName, { lines: string[]; length: number }>();

  const writeFrame = async (part: PartName, lines: readonly string[]): Promise<void> => {
    const packed = await compress(lines.join('\n'), { level });
    const sha256 = createHash('sha256').update(packed).digest('hex');
    const head = { part, rows: lines.length, bytes: packed.length, sha256 };
    await write(Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), packed]));
  };

  const flushPart = async (part: PartName): Promise<void> => {
    const lines = held.get(part)?.lines ?? [];
    held.delete(part);
    if (lines.length > 0) await writeFrame(part, lines);
  };

  return {
    add: async (part, rows) => {
      for (const row of rows) {
        const line = canonicalText(row);
        tally?.add(part, line);
        const frame = held.get(part) ?? { lines: [], length: 0 };
        held.set(part, frame);
        frame.lines.push(line);
        frame.length += line.length;
        if (frame.length >= FRAME.length || frame.lines.length >= FRAME.rows) await flushPart(part);
      }
    },
    flush: async () => {
      for (const part of held.keys()) await flushPart(part);
    },
  };
}

/** Writes all bytes to a file, however many of them it takes at once. */
export async function writeWhole(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    at += (await file.write(bytes, at)).bytesWritten;
  }
}
