import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { readJsonFile, writeJsonFile } from './json-file.ts';
import { isRunning, markProcess } from './process-mark.ts';

const holders = z.array(z.object({ id: z.string(), pid: z.number(), startedAt: z.string() }));

/** Enters this process as a user of the database. Only under the folder's lock. Returns its id. */
export function addHolder(file: string): string {
  const id = randomUUID();
  const mark = markProcess(process.pid) ?? { pid: process.pid, startedAt: '' };
  writeJsonFile(file, [...livingHolders(file), { id, ...mark }]);
  return id;
}

/** Strikes a user out and returns how many living ones remain. Only under the folder's lock. */
export function removeHolder(file: string, id: string): number {
  const remaining = livingHolders(file).filter((holder) => holder.id !== id);
  writeJsonFile(file, remaining);
  return remaining.length;
}

/** Those who use the database and have not died without a word. */
export function livingHolders(file: string): z.output<typeof holders> {
  return (readJsonFile(file, holders) ?? []).filter(isRunning);
}
