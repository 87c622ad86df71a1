import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Database } from './database.ts';
import { limitWaiting, startWaiting } from './limit-waiting.ts';

const UNAVAILABLE = { code: 'ServiceUnavailable' };

/** A database that answers as the test says. */
function givenDatabase(answer: () => Promise<unknown>): Database {
  const read = (() => answer().then(() => [])) as Database['read'];
  return { read, write: (work) => work({ run: read }) } as Partial<Database> as Database;
}

test('questions that wait too long together end, though none of them does alone', async () => {
  const database = limitWaiting(
    givenDatabase(() => delay(40)),
    startWaiting(60),
  );
  await database.read('');
  await expect(database.read('')).rejects.toMatchObject(UNAVAILABLE);
});

test('who asks now and then, as a subscription does, may ask for ever', async () => {
  const database = limitWaiting(
    givenDatabase(() => delay(10)),
    startWaiting(200),
  );
  for (let at = 0; at < 30; at++) {
    await expect(database.read('')).resolves.toEqual([]);
    await delay(30);
  }
});

test('questions that wait at the same time count once', async () => {
  const database = limitWaiting(
    givenDatabase(() => delay(20)),
    startWaiting(5_000),
  );
  const start = performance.now();
  await Promise.all(Array.from({ length: 400 }, () => database.read('')));
  expect(performance.now() - start).toBeLessThan(5_000);
});

test('a write that nobody waits for any more asks nothing else', async () => {
  const asked: string[] = [];
  const { promise: isLate, resolve: late } = Promise.withResolvers<void>();
  const database = limitWaiting(
    givenDatabase(() => isLate),
    startWaiting(10),
  );
  const ended = Promise.withResolvers<unknown>();
  const actual = database.write(async ({ run }) => {
    try {
      await run('first');
      asked.push('first');
      await run('second');
      asked.push('second');
    } catch (error) {
      ended.resolve(error);
      throw error;
    }
  });
  await expect(actual).rejects.toMatchObject(UNAVAILABLE);
  late();
  expect(await ended.promise).toMatchObject(UNAVAILABLE);
  expect(asked).toEqual(['first']);
});
