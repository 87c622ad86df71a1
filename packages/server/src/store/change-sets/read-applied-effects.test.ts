import { expect, test } from 'vitest';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { readAppliedEffects } from './read-applied-effects.ts';

/** A log whose change sets have so many operations, and the limits that it was asked with. */
function logOf(operationCounts: readonly number[]) {
  const limits: number[] = [];
  const sets = operationCounts.map((operationCount, at) => ({
    number: at + 1,
    revision: at + 1,
    operationCount,
    blocks: [],
  }));
  const read = (query: string, page: { after?: number; revision?: number; limit: number }) => {
    if (query === loadQuery('applied-blocks')) limits.push(page.limit);
    const after = page.after ?? page.revision ?? 0;
    return Promise.resolve(sets.filter(({ revision }) => revision > after).slice(0, page.limit));
  };
  return { database: { read } as unknown as Database, limits };
}

async function revisionsOf(database: Database, span: { after: number; upTo: number }) {
  const pages = await Array.fromAsync(readAppliedEffects(database, span));
  return pages.flat().map(({ revision }) => revision);
}

test('of large change sets few are read at once, of small ones many', async () => {
  const { database, limits } = logOf([3_000, 1_000, 1_000, 1_000, ...Array<number>(60).fill(1)]);
  const actual = await revisionsOf(database, { after: 0, upTo: 64 });
  expect(actual).toEqual(Array.from({ length: 64 }, (_, at) => at + 1));
  expect(limits).toEqual([1, 2, 50, 11]);
});

test('what comes after the last revision is left out, and a log that ends before ends it', async () => {
  const { database } = logOf([1, 1, 1, 1]);
  expect(await revisionsOf(database, { after: 1, upTo: 3 })).toEqual([2, 3]);
  expect(await revisionsOf(database, { after: 1, upTo: 9 })).toEqual([2, 3, 4]);
});
