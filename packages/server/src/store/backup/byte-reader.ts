import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

/** Reads a file from its beginning to its end, lines and bytes in turn. */
export type ByteReader = {
  /** The next line without its end; undefined where the file ends before the line does. */
  readonly line: () => Promise<string | undefined>;
  /** The next bytes; undefined where the file ends before. */
  readonly bytes: (length: number) => Promise<Buffer | undefined>;
  /** Goes on after so many bytes; the hash is without them. */
  readonly skip: (length: number) => void;
  readonly isAtEnd: () => Promise<boolean>;
  /** SHA-256 of all that was read before the last line. */
  readonly hashBeforeLine: () => string;
};

const CHUNK = 65_536;
/** A longer line is none that was ever written. */
const LONGEST_LINE = 1_048_576;

export function readBytes(file: FileHandle): ByteReader {
  const hash = createHash('sha256');
  let before = hash.copy();
  let [position, known] = [0, Buffer.alloc(0)];

  const readTo = async (length: number): Promise<boolean> => {
    while (known.length < length) {
      const wanted = Math.max(CHUNK, length - known.length);
      const { buffer, bytesRead } = await file.read({
        buffer: Buffer.alloc(wanted),
        position: position + known.length,
      });
      if (bytesRead === 0) return false;
      known = Buffer.concat([known, buffer.subarray(0, bytesRead)]);
    }
    return true;
  };

  const take = (length: number): Buffer => {
    const taken = known.subarray(0, length);
    known = known.subarray(length);
    position += length;
    hash.update(taken);
    return taken;
  };

  return {
    line: async () => {
      before = hash.copy();
      for (let from = 0; from < LONGEST_LINE; ) {
        const end = known.indexOf('\n', from);
        if (end >= 0) return take(end + 1).toString('utf8', 0, end);
        from = known.length;
        if (!(await readTo(known.length + 1))) return undefined;
      }
      return undefined;
    },
    bytes: async (length) => ((await readTo(length)) ? take(length) : undefined),
    skip: (length) => {
      known = known.subarray(Math.min(length, known.length));
      position += length;
    },
    isAtEnd: async () => !(await readTo(1)),
    hashBeforeLine: () => before.digest('hex'),
  };
}
