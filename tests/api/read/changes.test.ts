import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyChangeSet } from '../../../packages/server/src/store/change-sets/apply-change-set.ts';
import { type Api, openApi } from '../../testkit/api.ts';
import { changesOf, request } from '../../testkit/changes.ts';
import { createWorld } from '../../testkit/world.ts';

const world = createWorld();
const changes = changesOf(world);
let api: Api;

beforeAll(async () => {
  api = await openApi(world.entity('Skill', 'baking').entity('Role', 'baker'));
});

afterAll(() => api.close());

type Told = {
  readonly revision: number;
  readonly entityIds: readonly string[];
  readonly statementIds: readonly string[];
  readonly truncated: boolean;
  readonly changeSet: { readonly number: number; readonly reason: string };
};

const CHANGES = `query ($since: Int!, $first: Int) {
  changes(since: $since, first: $first) {
    revision entityIds statementIds truncated changeSet { number reason revision }
  }
}`;

const read = async (since: number, first = 100) =>
  (await api.read<{ changes: Told[] }>(CHANGES, { since, first })).changes;

const revisionNow = async () =>
  (await api.read<{ graph: { revision: number } }>('{ graph { revision } }')).graph.revision;

const create = (word: string) =>
  applyChangeSet(api.database, request([changes.create('Skill', word)], { reason: word }));

describe('changes since a revision', () => {
  test('are told as they were applied, oldest first, with their change sets', async () => {
    const since = await revisionNow();
    await create('kneading');
    await applyChangeSet(api.database, request([changes.requires('baker', 'baking')]));
    const found = await read(since);
    const own = found.filter(({ entityIds }) =>
      entityIds.some((id) => id.startsWith(world.id(''))),
    );
    expect(own).toMatchObject([
      { entityIds: [world.id('kneading')], statementIds: [], changeSet: { reason: 'kneading' } },
      { entityIds: [world.id('baker'), world.id('baking')], truncated: false },
    ]);
    expect(own[1]?.statementIds).toHaveLength(1);
    expect(found.map(({ revision }) => revision)).toEqual(found.map((_, at) => since + 1 + at));
  });

  test('are none after the last revision, and all of the log from 0 on', async () => {
    expect(await read(2_147_483_647)).toEqual([]);
    const [first, second] = await read(0, 2);
    expect([first?.revision, second?.revision]).toEqual([1, 2]);
  });

  test.each([
    [{ since: -1 }, 'BAD_USER_INPUT', 'since'],
    [{ since: 0, first: 0 }, 'BAD_USER_INPUT', 'first'],
    [{ since: 0, first: 101 }, 'LIMIT_EXCEEDED', 'first'],
  ])('are refused for %o', async (given, code, field) => {
    const { errors } = await api.ask(CHANGES, given);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.message).toContain(field);
  });

  test('are missed by no consumer and told none twice, while others write', async () => {
    const start = await revisionNow();
    const words = Array.from({ length: 40 }, () => randomUUID());
    const expected = new Set<number>();
    let areWriting = true;
    const writers = Array.from({ length: 4 }, async (_, writer) => {
      for (const word of words.filter((_word, at) => at % 4 === writer)) {
        const written = await create(word);
        if (written.applied) expected.add(written.applied.revision);
      }
    });
    const writing = Promise.all(writers).then(() => (areWriting = false));
    const seen: number[] = [];
    for (let since = start; ; ) {
      const wereWriting = areWriting;
      const page = await read(since, 3);
      seen.push(...page.map(({ revision }) => revision));
      since = page.at(-1)?.revision ?? since;
      if (page.length === 0 && !wereWriting) break;
    }
    await writing;
    expect(seen).toEqual(seen.map((_, at) => start + 1 + at));
    expect(expected.size).toBe(40);
    for (const revision of expected) expect(seen).toContain(revision);
  });
});
