import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepHealth } from '../../../packages/server/src/store/health/keep-health.ts';
import { noteHealth } from '../../../packages/server/src/store/health/note-health.ts';
import { type Api, openApi } from '../../testkit/api.ts';
import { createWorld } from '../../testkit/world.ts';

const world = createWorld();
let api: Api;

beforeAll(async () => {
  world.entity('Role', 'lonely').entity('Skill', 'knitting').entity('Skill', 'knittings');
  api = await openApi(world);
});

afterAll(async () => {
  await api.close();
});

type Health = {
  readonly graphHealth: {
    readonly revision: number;
    readonly score: number;
    readonly checks: readonly {
      readonly check: string;
      readonly checked: number;
      readonly well: number;
      readonly findingCount: number;
    }[];
    readonly scores: readonly { revision: number; score: number; at: string; findings: number }[];
  };
};

const HEALTH = `{ graphHealth { revision score
  scores { revision score at findings }
  checks { check checked well findingCount } } }`;

type Finding = {
  readonly sentence: string;
  readonly statement: string | null;
  readonly entity: { readonly slug: string; readonly description: string };
  readonly other: { readonly slug: string } | null;
};

/** All findings of a check; others write to the same graph, so that there are many. */
async function findingsOf(check: string): Promise<Finding[]> {
  const found: Finding[] = [];
  for (;;) {
    const { graphHealth } = await api.read<{
      graphHealth: { checks: { check: string; findingCount: number; findings: Finding[] }[] };
    }>(`{ graphHealth { checks { check findingCount findings(first: 100, offset: ${found.length}) {
      sentence statement entity { slug description } other { slug } } } } }`);
    const report = graphHealth.checks.find((one) => one.check === check);
    if (!report || report.findings.length === 0) return found;
    found.push(...report.findings);
  }
}

test('health is told by check, each finding with its entities', async () => {
  const own = (word: string) => (one: Finding) => one.entity.slug === world.slug(word);
  const lonely = (await findingsOf('ORPHAN')).find(own('lonely'));
  expect(lonely).toMatchObject({ other: null, statement: null });
  expect(lonely?.sentence).toMatch(/: nothing is said of it$/u);
  expect(lonely?.entity.description).not.toBe('');
  const twins = (await findingsOf('NEAR_DUPLICATE')).find(own('knitting'));
  expect(twins?.other).toEqual({ slug: world.slug('knittings') });

  const { graphHealth } = await api.read<Health>(HEALTH);
  expect(graphHealth.checks).toHaveLength(8);
  for (const { checked, well } of graphHealth.checks) expect(well).toBeLessThanOrEqual(checked);
  expect(graphHealth.score).toBeGreaterThan(0);
  expect(graphHealth.score).toBeLessThan(100);
});

test('the score of a revision is noted once, when it was first worked out', async () => {
  const first = (await api.read<Health>(HEALTH)).graphHealth;
  const again = (await api.read<Health>(HEALTH)).graphHealth;
  const own = ({ scores }: Health['graphHealth']) =>
    scores.filter(({ revision }) => revision === first.revision);
  expect(own(first)).toEqual([
    {
      revision: first.revision,
      score: first.score,
      findings: expect.any(Number),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u),
    },
  ]);
  expect(own(again).map(({ at }) => at)).toEqual(own(first).map(({ at }) => at));
  const all = again.scores.map(({ revision }) => revision);
  expect(all).toEqual(all.toSorted((a, b) => a - b));
});

test('findings come in pages', async () => {
  type Page = { readonly sentence: string }[];
  const { graphHealth } = await api.read<{
    graphHealth: { checks: { check: string; whole: Page; one: Page; rest: Page }[] };
  }>(`{ graphHealth { checks { check
    whole: findings(first: 100) { sentence }
    one: findings(first: 1) { sentence }
    rest: findings(first: 99, offset: 1) { sentence } } } }`);
  for (const { whole, one, rest } of graphHealth.checks) expect([...one, ...rest]).toEqual(whole);
  const duplicates = graphHealth.checks.find(({ check }) => check === 'NEAR_DUPLICATE');
  expect(duplicates?.whole).not.toEqual([]);
  const { errors } = await api.ask(
    '{ graphHealth { checks { findings(first: 101) { sentence } } } }',
  );
  expect(errors?.[0]?.message).toContain('at most 100');
});

test('the findings of one check about one entity are asked for by themselves', async () => {
  type One = { graphHealth: { checks: { check: string; findings: { sentence: string }[] }[] } };
  const ask = (of: string) =>
    api.read<One>(
      `{ graphHealth { checks(only: NEAR_DUPLICATE) { check findings(of: "${of}") { sentence } } } }`,
    );
  const { id } = (
    await api.read<{ entity: { id: string } }>(
      `{ entity(ref: "skill/${world.slug('knittings')}") { id } }`,
    )
  ).entity;
  const { graphHealth } = await ask(id);
  expect(graphHealth.checks).toMatchObject([
    { check: 'NEAR_DUPLICATE', findings: [{ sentence: expect.stringContaining('are alike') }] },
  ]);
  expect((await ask('nobody')).graphHealth.checks).toMatchObject([{ findings: [] }]);
});

test('however many ask at once, the graph is looked at once, and again when it has changed', async () => {
  let looks = 0;
  const health = keepHealth(api.database, async (search) => {
    looks += 1;
    for (;;) {
      const step = search.next();
      if (step.done) return step.value;
    }
  });
  const snapshot = api.snapshots.current();
  const [one, other] = await Promise.all([health.look(snapshot), health.look(snapshot)]);
  expect(one).toBe(other);
  expect(looks).toBe(1);
  await health.look({ ...snapshot, revision: snapshot.revision + 1 });
  expect(looks).toBe(2);
});

test('a look that came to nothing is made anew', async () => {
  let attempts = 0;
  const health = keepHealth(api.database, (search) => {
    attempts += 1;
    if (attempts === 1) return Promise.reject(new Error('given up'));
    for (;;) {
      const step = search.next();
      if (step.done) return Promise.resolve(step.value);
    }
  });
  const snapshot = api.snapshots.current();
  await expect(health.look(snapshot)).rejects.toThrow('given up');
  expect((await health.look(snapshot)).score).toBeGreaterThan(0);
});

test('where nobody looks, the health is noted now and then, and once for each revision', async () => {
  let looks = 0;
  const troubles: unknown[] = [];
  const noting = noteHealth({
    snapshots: api.snapshots,
    health: {
      look: ({ revision }) => {
        looks += 1;
        return looks === 1
          ? Promise.reject(new Error('away'))
          : Promise.resolve({ revision, score: 100, reports: [] });
      },
    },
    every: 1,
    onTrouble: (error) => troubles.push(error),
  });
  await expect.poll(() => looks).toBe(2);
  await new Promise((resolve) => setTimeout(resolve, 30));
  noting.stop();
  expect(looks).toBe(2);
  expect(troubles).toEqual([new Error('away')]);
});
