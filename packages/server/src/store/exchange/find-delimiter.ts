import { open } from 'node:fs/promises';

/** Bytes in which the first line is looked for. */
const BEGINNING = 64 * 1024;

/** What spreadsheets write between cells, depending on the language that they are set to. */
const DELIMITERS = [',', ';', '\t'] as const;

/** What stands between the cells of a file, by its first line. */
export async function findDelimiter(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return delimiterOf(buffer.toString('utf8', 0, bytesRead));
  } finally {
    await file.close();
  }
}

function delimiterOf(text: string): string {
  const [line = ''] = text.replace(/"[^"]*"/gu, '').split(/[\r\n]/u);
  const counts = DELIMITERS.map((sign) => line.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
