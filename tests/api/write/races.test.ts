import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Change } from '../../../packages/server/src/domain/change-set/change.ts';
import {
  applyChangeSet,
  type ChangeRequest,
  proposeChangeSet,
} from '../../../packages/server/src/store/change-sets/apply-change-set.ts';
import { revertChangeSet } from '../../../packages/server/src/store/change-sets/revert-change-set.ts';
import { reviewChangeSet } from '../../../packages/server/src/store/change-sets/review-change-set.ts';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { brokenRules } from '../../testkit/broken-rules.ts';
import { changesOf, GIVEN_AUTHOR, request } from '../../testkit/changes.ts';
import { race } from '../../testkit/race.ts';
import { connectTestDatabase } from '../../testkit/test-database.ts';
import { TEST_SIZE } from '../../testkit/test-size.ts';
import { createWorld, type World } from '../../testkit/world.ts';
import { readWorldRows } from '../../testkit/world-rows.ts';

/** Two connections: what one process would know of itself must not be what decides. */
let databases: Database[];
let world: World;

const EDITORS = 40;
const ROUNDS = Array.from({ length: TEST_SIZE.raceRounds }, (_, at) => at);
/** There are more sorts of these. */
const MERGE_ROUNDS = ROUNDS.slice(0, Math.ceil(ROUNDS.length / 3));
const LIMIT_MS = 60_000 * Math.max(1, TEST_SIZE.raceRounds / 3);

beforeAll(async () => {
  databases = await Promise.all([connectTestDatabase(), connectTestDatabase()]);
  world = createWorld();
});

afterAll(async () => {
  await world.remove(databaseOf(0));
  await Promise.all(databases.map((database) => database.close()));
});

function databaseOf(at: number): Database {
  const database = databases[at % 2];
  if (!database) throw new Error('There is no connection.');
  return database;
}

const editors = Array.from({ length: EDITORS }, (_, at) => at);
const apply = (changes: readonly Change[], given: Partial<ChangeRequest> = {}, at = 0) =>
  applyChangeSet(databaseOf(at), request(changes, given));

/** Everybody applies an own change set at the same time. */
const raceAll = (changesBy: (editor: number) => readonly Change[]) =>
  race(editors.map((editor) => apply(changesBy(editor), {}, editor)));

/** A world of its own for a round. */
async function prepared(...changes: ((of: ReturnType<typeof changesOf>) => Change)[]) {
  const own = createWorld();
  const of = changesOf(own);
  await apply(changes.map((change) => change(of)));
  return { own, of };
}

describe('forty at once', { timeout: LIMIT_MS }, () => {
  test.each(ROUNDS)('that edit one version have one winner (round %i)', async () => {
    const { own, of } = await prepared(({ create }) => create('Skill', 'a'));
    const { won, lost } = await raceAll((editor) => [
      of.update('Skill', 'a', 1, { description: `By ${editor}.` }),
    ]);
    expect(won).toHaveLength(1);
    expect(lost.map(({ code }) => code)).toEqual(editors.slice(1).map(() => 'CONFLICT'));
    expect(new Set(lost.map(({ details }) => details['currentVersion']))).toEqual(new Set([2]));
    await own.remove(databaseOf(0));
  });

  test.each(ROUNDS)('that create one name have one winner (round %i)', async () => {
    const own = createWorld();
    const name = own.slug('Straße');
    const spelt = [name, name.toUpperCase(), name.normalize('NFD'), name.replace('S', 'Ｓ')];
    const { won, lost } = await raceAll((editor) => [
      changesOf(own).create('Skill', `w${editor}`, { name: spelt[editor % 4] ?? name }),
    ]);
    expect(won).toHaveLength(1);
    expect(new Set(lost.map(({ code }) => code))).toEqual(new Set(['ALREADY_EXISTS']));
    const { entities } = await readWorldRows(databaseOf(0), own);
    expect(entities).toHaveLength(1);
    await own.remove(databaseOf(0));
  });

  test.each(ROUNDS)(
    'that state the same, either way round, have one winner (round %i)',
    async () => {
      const { own } = await prepared(
        ({ create }) => create('Skill', 'a'),
        ({ create }) => create('Skill', 'b'),
      );
      const { won, lost } = await raceAll((editor) => [
        editor % 2 === 0 ? related(own, 'a', 'b') : related(own, 'b', 'a'),
      ]);
      expect([won.length, lost.length]).toEqual([1, EDITORS - 1]);
      expect(new Set(lost.map(({ code }) => code))).toEqual(new Set(['ALREADY_EXISTS']));
      expect((await readWorldRows(databaseOf(0), own)).statements).toHaveLength(1);
      await own.remove(databaseOf(0));
    },
  );
});

const related = (own: World, from: string, to: string): Change => ({
  what: 'ADD_STATEMENT',
  type: 'RELATED',
  from: own.id(from),
  to: own.id(to),
  basis: 'EDITORIAL',
  rank: 'NORMAL',
  fields: { credit: 0.25 },
  evidence: [],
});

describe('a merge', { timeout: LIMIT_MS }, () => {
  const entities = (['x', 'y', 'z'] as const).map(
    (word) => (of: ReturnType<typeof changesOf>) => of.create('Skill', word),
  );
  const cases: readonly [string, (of: ReturnType<typeof changesOf>) => Change[]][] = [
    ['the opposite merge', (of) => [of.merge('x', 'y'), of.merge('y', 'x')]],
    [
      'an edit of what goes',
      (of) => [of.merge('x', 'y'), of.update('Skill', 'x', 1, { name: 'n' })],
    ],
    [
      'an edit of what stays',
      (of) => [of.merge('x', 'y'), of.update('Skill', 'y', 1, { aliases: ['n'] })],
    ],
    ['a merge of what stays', (of) => [of.merge('x', 'y'), of.merge('y', 'z')]],
    ['two merges of what goes', (of) => [of.merge('x', 'y'), of.merge('x', 'z')]],
    ['a statement on what goes', (of) => [of.merge('x', 'y'), of.requires('r', 'x')]],
    ['the end of what stays', (of) => [of.merge('x', 'y'), of.deprecate('Skill', 'y', 1, 'z')]],
  ];

  test.each(cases)('raced by %s leaves a graph that keeps the rules', async (_what, changesFor) => {
    for (const round of MERGE_ROUNDS) {
      const { own, of } = await prepared(
        (of) => of.create('Role', 'r'),
        ...entities,
        (of) => of.requires('r', 'y'),
        (of) => of.requires('r', 'z'),
      );
      const changes = changesFor(of).map((change) =>
        // A name that no other world has.
        'name' in change && change.name === 'n'
          ? { ...change, name: own.slug(`n-${round}`) }
          : change,
      );
      const { won, lost } = await race(changes.map((change, at) => apply([change], {}, at)));
      expect(won.length).toBeGreaterThan(0);
      for (const { code } of lost)
        expect(['CONFLICT', 'BAD_USER_INPUT', 'ALREADY_EXISTS', 'NOT_FOUND']).toContain(code);
      const rows = await readWorldRows(databaseOf(0), own);
      expect(brokenRules(rows)).toEqual([]);
      await expectAcknowledged(won, rows);
      await own.remove(databaseOf(0));
    }
  });
});

type Rows = Awaited<ReturnType<typeof readWorldRows>>;
type Won = Awaited<ReturnType<typeof applyChangeSet>>;

/** Every statement that was acknowledged stands, or went where a later merge joined it to another. */
async function expectAcknowledged(won: readonly Won[], { statements, entities }: Rows) {
  const ids = new Set(entities.map(({ id }) => id));
  for (const { from, to } of statements) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
  const effects = won
    .flatMap(({ applied }) => applied ?? [])
    .toSorted((one, other) => one.revision - other.revision)
    .flatMap((applied) => applied.effects);
  const last = new Map(effects.map(({ table, id, after }) => [`${table} ${id}`, after]));
  for (const [key, after] of last) {
    if (!key.startsWith('statements ')) continue;
    const found = statements.find(({ id }) => `statements ${id}` === key);
    expect(found ?? null).toEqual(after);
  }
}

describe('a repetition', { timeout: LIMIT_MS }, () => {
  test('of one request, twenty times at once, is one change set with one answer', async () => {
    const given = request([changesOf(world).create('Role', 'once')]);
    const { won, lost } = await race(
      editors.slice(0, 20).map((at) => applyChangeSet(databaseOf(at), given)),
    );
    expect(lost).toEqual([]);
    expect(new Set(won.map(({ number }) => number)).size).toBe(1);
    expect(won.filter(({ applied }) => applied !== null)).toHaveLength(1);
  });

  test('of a revert, twenty times at once, undoes once', async () => {
    const { number } = await apply([changesOf(world).create('Role', 'undone')]);
    const given = { author: GIVEN_AUTHOR, reason: 'no', number, idempotencyKey: world.slug('k') };
    const { won, lost } = await race(
      editors.slice(0, 20).map((at) => revertChangeSet(databaseOf(at), given)),
    );
    expect(lost).toEqual([]);
    expect(new Set(won.map((one) => one.number)).size).toBe(1);
  });
});

describe('a proposal and a revert', { timeout: LIMIT_MS }, () => {
  test('a proposal raced by two reviewers is decided by one of them', async () => {
    for (const round of ROUNDS) {
      const create = changesOf(world).create('Skill', `proposed-${round}`);
      const { number } = await proposeChangeSet(databaseOf(0), request([create]));
      const decision = { position: 0, reason: null, overConflicts: false };
      const review = (at: number, accept: boolean) =>
        reviewChangeSet(databaseOf(at), {
          author: { id: `test:reviewer-${at}`, name: 'A reviewer' },
          number,
          comment: null,
          decisions: [{ ...decision, accept }],
        });
      const { won, lost } = await race([review(0, true), review(1, false)]);
      expect(won).toHaveLength(1);
      expect(lost.map(({ code, details }) => [code, details['field']])).toEqual([
        ['CONFLICT', 'number'],
      ]);
    }
  });

  test('what is edited while it is undone is one of the two, with a reason', async () => {
    for (const round of ROUNDS) {
      const word = `edited-${round}`;
      const of = changesOf(world);
      await apply([of.create('Skill', word)]);
      const { number } = await apply([of.update('Skill', word, 1, { description: 'First.' })]);
      const { won, lost } = await race([
        revertChangeSet(databaseOf(0), {
          author: GIVEN_AUTHOR,
          reason: 'no',
          number,
          idempotencyKey: world.slug(word),
        }),
        apply([of.update('Skill', word, 2, { description: 'Second.' })], {}, 1),
      ]);
      expect(won).toHaveLength(1);
      expect(lost.map(({ code }) => code)).toEqual(['CONFLICT']);
    }
  });
});
