import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeInTurn } from '../../../packages/server/src/store/change-sets/write-lock.ts';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { connectTestDatabase } from '../../testkit/test-database.ts';

let database: Database;

beforeAll(async () => {
  database = await connectTestDatabase();
});

afterAll(() => database.close());

/** A lock of this test's own, which the database gives to any of those that wait for it. */
const LOCK = "MERGE (lock:Test {id: 'in turn'}) SET lock.at = timestamp()";

test('those that wait for the write lock get it in the order in which they asked', async () => {
  const order: number[] = [];
  const write = (number: number) =>
    writeInTurn(database, async ({ run }) => {
      await run(LOCK);
      await pause(20);
      order.push(number);
    });
  await database.write(({ run }) => run(LOCK));
  const asked = Array.from({ length: 12 }, (_, number) => number);
  await Promise.all(asked.map(write));
  expect(order).toEqual(asked);
  await database.write(({ run }) => run("MATCH (lock:Test {id: 'in turn'}) DELETE lock"));
});

test('one that fails lets the next have its turn', async () => {
  const fail = () => Promise.reject(new Error('no'));
  const failing = Array.from({ length: 4 }, () => writeInTurn(database, fail));
  const written = writeInTurn(database, () => Promise.resolve('written'));
  const failed = await Promise.allSettled(failing);
  expect(failed.map(({ status }) => status)).toEqual(failing.map(() => 'rejected'));
  await expect(written).resolves.toBe('written');
});
