import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changeInputsOf, removeCreated } from '../../testkit/change-inputs.ts';
import { type Asker, type ChangingApi, openChangingApi } from '../../testkit/changing-api.ts';
import { createWorld, type World } from '../../testkit/world.ts';

let api: ChangingApi;
let editor: Asker;
let world: World;
let { skill, role, requirement }: ReturnType<typeof changeInputsOf> = changeInputsOf(createWorld());

beforeAll(async () => {
  api = await openChangingApi();
  editor = await api.as('editor');
});

afterAll(async () => {
  await api.close();
});

beforeEach(() => {
  const own = createWorld();
  world = own;
  ({ skill, role, requirement } = changeInputsOf(own));
  return () => removeCreated(api.database, own);
});

const APPLY = `mutation ($changes: [ChangeInput!]!, $key: ID!) {
  applyChanges(changes: $changes, reason: "to try it", idempotencyKey: $key) { number } }`;

async function apply(changes: object[]): Promise<void> {
  await editor.ask(APPLY, { changes, key: randomUUID() });
}

describe('merging', () => {
  test('is shown before it is done, and old slugs and ids lead to what is left', async () => {
    await apply([
      role('baker'),
      role('cook'),
      skill('baking'),
      skill('bakery'),
      requirement('baker', 'baking'),
      requirement('baker', 'bakery'),
      requirement('cook', 'bakery'),
    ]);
    const ends = { from: `skill/${world.slug('bakery')}`, into: `skill/${world.slug('baking')}` };
    const id = 'query ($ref: String!) { entity(ref: $ref) { id slug } }';
    const { entity } = await editor.ask<{ entity: { id: string } }>(id, { ref: ends.from });
    const { previewMerge } = await editor.ask<{ previewMerge: object }>(
      `query ($from: String!, $into: String!) { previewMerge(from: $from, into: $into) {
        aliases fromVersion intoVersion version from { slug } replaced
        fields { field goes stays becomes } moves { type after evidenceCount }
        collisions { before after fields { field } evidence { outcome } }
        dropped { id } problems redirects } }`,
      ends,
    );
    const description = (word: string) => `About ${word}.`;
    expect(previewMerge).toEqual({
      aliases: [world.slug('bakery')],
      fromVersion: 1,
      intoVersion: 1,
      version: 2,
      from: { slug: world.slug('bakery') },
      replaced: [],
      fields: [
        {
          field: 'description',
          goes: description('bakery'),
          stays: description('baking'),
          becomes: description('baking'),
        },
      ],
      moves: [
        {
          type: 'REQUIRES',
          after: `role/${world.slug('cook')} REQUIRES ${ends.into}`,
          evidenceCount: 0,
        },
      ],
      collisions: [
        {
          before: `role/${world.slug('baker')} REQUIRES ${ends.from}`,
          after: `role/${world.slug('baker')} REQUIRES ${ends.into}`,
          fields: [],
          evidence: [],
        },
      ],
      dropped: [],
      problems: [],
      redirects: [entity.id, ends.from].toSorted(),
    });
    await editor.ask(
      `mutation ($from: String!, $into: String!, $key: ID!) {
        mergeEntities(from: $from, into: $into, reason: "twins", idempotencyKey: $key) { number } }`,
      { ...ends, key: randomUUID() },
    );
    for (const ref of [entity.id, ends.from]) {
      expect(await editor.ask(id, { ref })).toMatchObject({
        entity: { slug: world.slug('baking') },
      });
    }
    const { planTransition } = await editor.ask<{ planTransition: object }>(
      `query ($to: String!, $skill: String!) {
        planTransition(input: {to: $to, profile: {skills: [{skill: $skill, level: 3}]}}) {
          direct { newLevels } } }`,
      { to: world.slug('cook'), skill: world.slug('bakery') },
    );
    expect(planTransition).toEqual({ direct: { newLevels: 0 } });
  });
});

describe('taking out of use', () => {
  const PREVIEW = `query ($entity: String!, $by: String) {
    previewDeprecation(entity: $entity, replacedBy: $by) {
      version replacement { slug } references replaced isFollowedByPlans problems
      statements { sentence reading readAs } } }`;

  test('is shown before it is done: what stays, and what plans read then', async () => {
    await apply([role('baker'), skill('baking'), skill('bakery'), requirement('baker', 'bakery')]);
    const [entity, by] = ['bakery', 'baking'].map((word) => `skill/${world.slug(word)}`);
    const sentence = (ref: string | undefined) => `role/${world.slug('baker')} REQUIRES ${ref}`;
    expect(await api.anonymous.ask(PREVIEW, { entity, by })).toEqual({
      previewDeprecation: {
        version: 1,
        replacement: { slug: world.slug('baking') },
        references: [entity],
        replaced: [],
        isFollowedByPlans: true,
        problems: [],
        statements: [
          { sentence: sentence(entity), reading: 'AS_REPLACEMENT', readAs: sentence(by) },
        ],
      },
    });
    expect(await api.anonymous.ask(PREVIEW, { entity })).toMatchObject({
      previewDeprecation: {
        replacement: null,
        statements: [{ reading: 'LEFT_OUT', readAs: null }],
      },
    });
    const itself = await api.anonymous.ask(PREVIEW, { entity, by: entity });
    expect(itself).toMatchObject({
      previewDeprecation: { problems: [expect.stringContaining('stand in for itself')] },
    });
    const { code } = await api.anonymous.refused(PREVIEW, { entity: `${entity}-nowhere` });
    expect(code).toBe('NOT_FOUND');
  });
});
