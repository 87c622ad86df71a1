import { createReadStream } from 'node:fs';
import { type FileFault, faultyFiles } from './file-faults.ts';

const NEW_LINE = 0x0a;

/**
 * The text of a file of UTF-8, in pieces; a byte-order mark is left out.
 * @throws Refusal where it is in another encoding, with the line at fault
 */
export async function* decodeFile(path: string, file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let lines = 1;
  let isFirst = true;
  const decode = (chunk?: Buffer): string => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw faultyFiles([notUtf8(file, lines + (chunk ? linesBeforeFault(chunk) : 0))]);
    }
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (isFirst && isUtf16(chunk)) throw faultyFiles([utf16(file)]);
    isFirst = false;
    const text = decode(chunk);
    const nul = text.indexOf('\0');
    if (nul >= 0)
      throw faultyFiles([hasNul(file, lines + text.slice(0, nul).split('\n').length - 1)]);
    lines += countLines(chunk);
    yield text;
  }
  const rest = decode();
  if (rest !== '') yield rest;
}

const isUtf16 = ([one, other]: Buffer): boolean =>
  (one === 0xff && other === 0xfe) || (one === 0xfe && other === 0xff);

function countLines(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(NEW_LINE); at >= 0; at = chunk.indexOf(NEW_LINE, at + 1)) count += 1;
  return count;
}

/** Lines of a piece that can be read before the first that cannot. */
function linesBeforeFault(chunk: Buffer): number {
  let count = 0;
  let start = 0;
  for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, start)) {
    // A letter may have begun in the piece before; only a line after the first tells for sure.
    if (count > 0 && !canDecode(chunk.subarray(start, end))) return count;
    count += 1;
    start = end + 1;
  }
  return count;
}

function canDecode(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const whole = (file: string, message: string): FileFault => ({
  file,
  row: null,
  column: null,
  value: null,
  message,
});

const notUtf8 = (file: string, line: number): FileFault =>
  whole(file, `line ${line} is not in UTF-8; save the file in UTF-8 and try again`);

const utf16 = (file: string): FileFault =>
  whole(file, 'it is in UTF-16; save the file in UTF-8 and try again');

const hasNul = (file: string, line: number): FileFault =>
  whole(file, `line ${line} has a NUL character, which no text has; get the file anew`);
