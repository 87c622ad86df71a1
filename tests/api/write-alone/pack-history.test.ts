import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  applyChangeSet,
  proposeChangeSet,
} from '../../../packages/server/src/store/change-sets/apply-change-set.ts';
import { packHistory } from '../../../packages/server/src/store/change-sets/pack-history.ts';
import {
  readHistory,
  readOperations,
} from '../../../packages/server/src/store/change-sets/read-change-sets.ts';
import { revertChangeSet } from '../../../packages/server/src/store/change-sets/revert-change-set.ts';
import { verifyHistory } from '../../../packages/server/src/store/change-sets/verify-history.ts';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { bringSeed } from '../../../packages/server/src/store/seed/bring-seed.ts';
import { GIVEN_AUTHOR as author, request } from '../../testkit/changes.ts';
import { openEmptyGraph } from '../../testkit/empty-graph.ts';
import { unpackHistory } from '../../testkit/unpack-history.ts';
import { create, remove, state, update } from '../../testkit/write-changes.ts';

const SAID = 'role/baker REQUIRES skill/baking';
const ALL = { after: -1, limit: 10_000, touching: null };
let database: Database;

beforeAll(async () => {
  database = await openEmptyGraph();
  await bringSeed(database, () => undefined);
  const apply = async (...changes: Parameters<typeof request>[0]) =>
    applyChangeSet(database, request(changes));
  await apply(create('Role', 'baker'), create('Skill', 'baking'), state(SAID));
  const { number } = await apply(remove(SAID.replaceAll(' ', '.'), 1));
  await proposeChangeSet(
    database,
    request([update('Skill', 'baking', 1, { description: 'Another.' })]),
  );
  const undo = { number, author, reason: 'back', idempotencyKey: 'back' };
  await revertChangeSet(database, undo);
});

afterAll(() => database.close());

const numbers = [1, 2, 3, 4, 5];

const told = async () => ({
  operations: await readOperations(database, numbers, ALL),
  history: await readHistory(database, { ids: ['id-baking'], before: 100, limit: 10 }),
  verification: await verifyHistory(database),
});

test('a history that was recorded one by one is packed, and tells the same', async () => {
  const before = await told();
  expect(before.verification).toMatchObject({ changeSets: 4, differences: [] });
  expect(before.history.totalCount).toBe(3);
  await unpackHistory(database);
  expect((await verifyHistory(database)).differences).not.toEqual([]);

  expect(await packHistory(database)).toBe(5);
  expect(await told()).toEqual(before);
  const [left] = await database.read<{ nodes: number }>(
    'MATCH (node:Operation|Effect) RETURN count(node) AS nodes',
  );
  expect(left).toEqual({ nodes: 0 });
  expect(await packHistory(database)).toBe(0);
});

test('servers that start at once pack it once', async () => {
  const before = await told();
  await unpackHistory(database);
  const packed = await Promise.all([packHistory(database), packHistory(database)]);
  expect(packed.reduce((sum, count) => sum + count)).toBe(5);
  expect(await told()).toEqual(before);
});
