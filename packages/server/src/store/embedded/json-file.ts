import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { z } from 'zod';

/** Reads a small JSON file; undefined where it is missing or does not hold what it should. */
export function readJsonFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): z.output<Schema> | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Writes a small JSON file at one stroke, so that a reader never sees half of it. */
export function writeJsonFile(path: string, value: unknown): void {
  writeAtOnce(path, `${JSON.stringify(value)}\n`);
}

/** Writes a small file, readable by its owner alone, at one stroke. */
export function writeAtOnce(path: string, text: string): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, path);
}
