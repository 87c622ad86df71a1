import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  applyChangeSet,
  proposeChangeSet,
} from '../../../packages/server/src/store/change-sets/apply-change-set.ts';
import { revertChangeSet } from '../../../packages/server/src/store/change-sets/revert-change-set.ts';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { changesOf, GIVEN_AUTHOR, request } from '../../testkit/changes.ts';
import { refused } from '../../testkit/race.ts';
import { readGraphLines } from '../../testkit/stored-graph.ts';
import { connectTestDatabase } from '../../testkit/test-database.ts';
import { createWorld, type World } from '../../testkit/world.ts';

let database: Database;

beforeAll(async () => {
  database = await connectTestDatabase();
});

afterAll(async () => {
  await database.close();
});

/** What the graph holds of a world; other tests write beside it. */
const linesOf = async (world: World): Promise<string[]> =>
  (await readGraphLines(database)).filter((line) => line.includes(world.slug('')));

describe('a change set', () => {
  test('is applied as a whole, and its number and revision follow the last ones', async () => {
    const world = createWorld();
    const { create, requires, says } = changesOf(world);
    const first = await applyChangeSet(
      database,
      request([create('Role', 'baker'), create('Skill', 'baking'), requires('baker', 'baking')]),
    );
    expect(first.applied?.effects.map(({ table }) => table)).toEqual([
      'entities',
      'entities',
      'statements',
    ]);
    const statement = { what: 'REMOVE_STATEMENT' as const, statement: says('baker', 'baking') };
    const second = await applyChangeSet(
      database,
      request([{ ...statement, expectedVersion: 1 }, create('Skill', 'kneading')]),
    );
    expect(second.number).toBeGreaterThan(first.number);
    await world.remove(database);
  });

  test('makes keys of long ago forgotten, with one of fifty', async () => {
    const key = randomUUID();
    await database.write((transaction) =>
      transaction.run('CREATE (:IdempotencyKey {key: $key, at: "2020-01-01T00:00:00.000Z"})', {
        key,
      }),
    );
    const world = createWorld();
    const { create } = changesOf(world);
    const isKnown = async () =>
      (await database.read('MATCH (known:IdempotencyKey {key: $key}) RETURN 1', { key })).length >
      0;
    let numbers = 0;
    while (await isKnown()) {
      expect(numbers).toBeLessThan(50);
      await applyChangeSet(database, request([create('Skill', `skill-${numbers}`)]));
      numbers += 1;
    }
    await world.remove(database);
  });

  test('that is sent again with its key is not applied again', async () => {
    const world = createWorld();
    const given = request([changesOf(world).create('Role', 'baker')]);
    const first = await applyChangeSet(database, given);
    expect(await applyChangeSet(database, given)).toEqual({ number: first.number, applied: null });
    const error = await refused(applyChangeSet(database, { ...given, reason: 'another' }));
    expect(error.code).toBe('CONFLICT');
    expect(error.details['changeSet']).toBe(first.number);
    await world.remove(database);
  });

  test('with one operation that cannot be done leaves nothing behind', async () => {
    const world = createWorld();
    const { create, requires } = changesOf(world);
    const error = await refused(
      applyChangeSet(database, request([create('Role', 'baker'), requires('baker', 'nothing')])),
    );
    expect(error.code).toBe('NOT_FOUND');
    expect(error.message).toContain('changes[1].skill');
    expect(await linesOf(world)).toEqual([]);
  });

  test('is undone, and undone again', async () => {
    const world = createWorld();
    const { create, requires, update } = changesOf(world);
    await applyChangeSet(
      database,
      request([create('Role', 'baker'), create('Skill', 'baking'), requires('baker', 'baking')]),
    );
    const given = await applyChangeSet(
      database,
      request([update('Role', 'baker', 1, { name: world.slug('cook'), slug: world.slug('cook') })]),
    );
    const base = { author: GIVEN_AUTHOR, reason: 'undo' };
    const undone = await revertChangeSet(database, {
      ...base,
      number: given.number,
      idempotencyKey: world.slug('a'),
    });
    const [row] = undone.applied?.effects.filter(({ table }) => table === 'entities') ?? [];
    expect(row?.after).toMatchObject({ name: world.slug('baker'), version: 3 });
    await world.remove(database);
  });

  test('merges two skills and un-merges them exactly', async () => {
    const world = createWorld();
    const { create, requires, merge } = changesOf(world);
    await applyChangeSet(
      database,
      request([
        create('Role', 'baker'),
        create('Role', 'cook'),
        create('Skill', 'baking', { externalIds: [`esco:${world.slug('x')}`] }),
        create('Skill', 'bakery'),
        requires('baker', 'baking'),
        requires('cook', 'bakery'),
        requires('baker', 'bakery', {
          fields: { necessity: 'ESSENTIAL', importance: 5, level: 5 },
        }),
      ]),
    );
    const before = await linesOf(world);
    const merged = await applyChangeSet(database, request([merge('bakery', 'baking')]));
    const lines = await linesOf(world);
    expect(lines.filter((line) => line.includes(`"key":"${world.id('bakery')}"`))).toHaveLength(1);
    await revertChangeSet(database, {
      author: GIVEN_AUTHOR,
      reason: 'they are two',
      number: merged.number,
      idempotencyKey: world.slug('b'),
    });
    const plain = (all: string[]) =>
      all.map((line) => line.replace(/"(version|updatedAt)":("[^"]*"|\d+),?/g, ''));
    expect(plain(await linesOf(world))).toEqual(plain(before));
    await world.remove(database);
  });

  test('that would close a circle is refused with the circle', async () => {
    const world = createWorld();
    const { create, buildsOn } = changesOf(world);
    await applyChangeSet(
      database,
      request([
        ...['a', 'b', 'c'].map((word) => create('Skill', word)),
        buildsOn('a', 'b'),
        buildsOn('b', 'c'),
      ]),
    );
    const error = await refused(proposeChangeSet(database, request([buildsOn('c', 'a')])));
    expect(error.code).toBe('CYCLE');
    const path = ['c', 'a', 'b', 'c'].map((word) => `skill/${world.slug(word)}`).join(' → ');
    expect(error.message).toContain(path);
    await world.remove(database);
  });
});
