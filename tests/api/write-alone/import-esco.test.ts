import { afterAll, beforeEach, expect, test } from 'vitest';
import { applyChangeSet } from '../../../packages/server/src/store/change-sets/apply-change-set.ts';
import { readWholeGraph } from '../../../packages/server/src/store/change-sets/read-whole-graph.ts';
import { verifyHistory } from '../../../packages/server/src/store/change-sets/verify-history.ts';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { isStillDone, readJob } from '../../../packages/server/src/store/import-jobs/job.ts';
import { revertJob } from '../../../packages/server/src/store/import-jobs/revert-job.ts';
import { brokenRules } from '../../testkit/broken-rules.ts';
import { GIVEN_AUTHOR, request } from '../../testkit/changes.ts';
import { openEmptyGraph } from '../../testkit/empty-graph.ts';
import {
  BAKERY,
  type Cells,
  escoFiles,
  occupation,
  requires,
  type SmallEsco,
  skill,
  under,
} from '../../testkit/esco-files.ts';
import { importEsco, timeless } from '../../testkit/import-files.ts';
import { readGraphLines } from '../../testkit/stored-graph.ts';
import { create, state, update } from '../../testkit/write-changes.ts';

let database: Database;

beforeEach(async () => {
  await database?.close();
  database = await openEmptyGraph();
});

afterAll(async () => {
  await database.close();
});

const lines = async () => timeless(await readGraphLines(database));
const whole = () => readWholeGraph({ run: database.read });

async function expectSound(): Promise<void> {
  expect(brokenRules(await whole())).toEqual([]);
  expect((await verifyHistory(database)).differences).toEqual([]);
}

const entityCalled = async (name: string) =>
  (await whole()).entities.find((entity) => entity.name === name);

const bakeryWith = (given: Partial<SmallEsco>) => escoFiles({ ...BAKERY, ...given });

test('ESCO comes in with evidence for every statement, and again it changes nothing', async () => {
  const { outcome } = await importEsco(database, escoFiles());
  expect(outcome).toMatchObject({ state: 'DONE', done: 15, refused: [] });
  const { entities, statements, evidence, references } = await whole();
  expect([entities.length, statements.length, evidence.length]).toEqual([7, 8, 8]);
  expect(references.map(({ key }) => key)).toContain(
    'esco:http://data.europa.eu/esco/skill/knead-dough',
  );
  expect(evidence.map(({ locator }) => locator)).toContain('occupationSkillRelations.csv row 4');
  await expectSound();

  const before = await lines();
  const again = await importEsco(database, escoFiles());
  expect(again.prepared.plan.total).toBe(0);
  expect(await lines()).toEqual(before);
});

test('a job says how far it has come, and shares its id with its change sets', async () => {
  const { prepared } = await importEsco(database, escoFiles());
  expect(await readJob(database, prepared.job)).toMatchObject({
    id: prepared.job,
    state: 'DONE',
    done: 15,
    total: 15,
    leftOut: 0,
    author: GIVEN_AUTHOR,
  });
  expect(await isStillDone(database, prepared.job)).toBe(true);
  await applyChangeSet(database, request([create('Role', 'other')]));
  expect(await isStillDone(database, prepared.job)).toBe(false);
  const sets = await database.read<{ job: string }>(
    'MATCH (set:ChangeSet) WHERE set.job IS NOT NULL RETURN set.job AS job',
  );
  expect(new Set(sets.map(({ job }) => job))).toEqual(new Set([prepared.job]));
});

test('a row is the entity that has its label as a name or an alias, whose words stay', async () => {
  await applyChangeSet(
    database,
    request([
      create('Role', 'baker', {
        name: 'Baker of bread',
        description: 'Ours.',
        aliases: ['Loaf maker'],
      }),
      create('Skill', 'heat', { name: 'Heat', aliases: ['Handle heat'] }),
      // The alias of a row finds nothing.
      create('Role', 'master', { name: 'Master of dough' }),
    ]),
  );
  await importEsco(database, escoFiles());
  const { entities } = await whole();
  expect(entities).toHaveLength(8);
  const [baker, heat, master] = ['baker', 'heat', 'master'].map((slug) =>
    entities.find((entity) => entity.slug === slug),
  );
  expect(baker).toMatchObject({
    name: 'Baker of bread',
    description: 'Ours.',
    aliases: ['Loaf maker', 'bread baker', 'master of dough'],
    fields: { group: 'Bakers' },
  });
  expect(heat).toMatchObject({ name: 'Heat', aliases: ['Handle heat'] });
  expect(master).toMatchObject({ aliases: [], version: 1 });
  expect((await importEsco(database, escoFiles())).prepared.plan.total).toBe(0);
  await expectSound();
});

test('a row that may be either of two entities is left out, and listed', async () => {
  await applyChangeSet(
    database,
    request([
      create('Skill', 'one', { aliases: ['Handle heat'] }),
      create('Skill', 'other', { aliases: ['handle heat'] }),
    ]),
  );
  const { prepared } = await importEsco(database, escoFiles());
  expect(prepared.plan.leftOut).toMatchObject([
    { row: 4, value: 'handle heat', reason: expect.stringContaining('skill/one, skill/other') },
    { file: 'occupationSkillRelations.csv', row: 4 },
    { file: 'skillSkillRelations.csv', row: 2 },
  ]);
});

test('a statement that is there gains evidence and keeps its grades', async () => {
  await applyChangeSet(
    database,
    request([
      create('Role', 'baker', { name: 'baker of bread' }),
      create('Skill', 'kneading', { name: 'knead dough' }),
      state('role/baker REQUIRES skill/kneading', {
        fields: { necessity: 'OPTIONAL', importance: 1, level: 5 },
      }),
    ]),
  );
  await importEsco(database, escoFiles());
  const { statements, evidence } = await whole();
  const found = statements.find(({ fields }) => fields['level'] === 5);
  expect(found).toMatchObject({ basis: 'EDITORIAL', version: 2, fields: { importance: 1 } });
  expect(evidence.filter(({ statementId }) => statementId === found?.id)).toHaveLength(1);
});

test('a newer version changes, adds and deprecates what nobody has edited', async () => {
  await importEsco(database, escoFiles());
  const edited = await entityCalled('decorate cakes');
  await applyChangeSet(
    database,
    request([
      update('Skill', 'decorate-cakes', edited?.version ?? 0, { description: 'As editors say.' }),
    ]),
  );
  const newer = bakeryWith({
    occupations: [
      ...BAKERY.occupations.slice(0, 1).map((row) => ({ ...row, preferredLabel: 'bread maker' })),
      ...BAKERY.occupations.slice(1),
    ],
    skills: [
      ...BAKERY.skills.filter(({ preferredLabel }) => preferredLabel !== 'handle heat'),
      skill('weigh flour'),
    ].map((row) => ({ ...row, description: `Anew: ${row['description']}` })),
    requirements: [
      requires('baker of bread', 'knead dough', 'optional'),
      requires('baker of bread', 'weigh flour'),
      requires('pastry maker', 'bake goods'),
      requires('pastry maker', 'decorate cakes'),
    ],
    skillRelations: BAKERY.skillRelations.slice(1),
  });
  const { prepared, outcome } = await importEsco(database, newer, { name: 'esco-1.2.0' });
  expect(outcome.refused).toEqual([]);
  expect(prepared.plan.isPart).toBe(false);
  expect(await entityCalled('bread maker')).toMatchObject({ slug: 'baker-of-bread' });
  expect(await entityCalled('handle heat')).toMatchObject({ status: 'DEPRECATED' });
  expect(await entityCalled('weigh flour')).toMatchObject({ status: 'ACTIVE' });
  expect(await entityCalled('decorate cakes')).toMatchObject({ description: 'As editors say.' });
  expect(await entityCalled('bake goods')).toMatchObject({
    description: 'Anew: Knows how to bake goods.',
  });
  const { statements } = await whole();
  expect(statements.filter(({ type }) => type === 'REQUIRES')).toHaveLength(4);
  expect(statements.map(({ fields }) => fields['necessity'])).toContain('OPTIONAL');
  await expectSound();

  expect((await importEsco(database, newer, { name: 'esco-1.2.0' })).prepared.plan.total).toBe(0);
});

test('names change hands in an order in which they are free, and stay where none is', async () => {
  const [bread = {}, pastry = {}] = BAKERY.occupations;
  const others = ['kneader', 'heater', 'cooler'].map((name) => occupation(name));
  await importEsco(database, bakeryWith({ occupations: [bread, pastry, ...others] }));
  const called = (row: Cells, preferredLabel: string) => ({ ...row, preferredLabel });
  const [kneader = {}, heater = {}, cooler = {}] = others;
  const newer = bakeryWith({
    occupations: [
      called(kneader, 'pastry maker'),
      called(pastry, 'maker of cakes'),
      occupation('new one', { preferredLabel: 'kneader' }),
      called(heater, 'cooler'),
      called(cooler, 'heater'),
      bread,
    ],
  });
  const { prepared, outcome } = await importEsco(database, newer, { name: 'esco-1.2.0' });
  expect(outcome.refused).toEqual([]);
  expect(prepared.plan.leftOut.map(({ value, reason }) => [value, reason])).toEqual([
    ['cooler', expect.stringContaining('role/cooler has this name, so that it is an alias here')],
    ['heater', expect.stringContaining('role/heater has this name')],
  ]);
  const roles = (await whole()).entities.filter(({ kind }) => kind === 'Role');
  expect(Object.fromEntries(roles.map(({ slug, name }) => [slug, name]))).toEqual({
    'baker-of-bread': 'baker of bread',
    kneader: 'pastry maker',
    'pastry-maker': 'maker of cakes',
    'kneader-2': 'kneader',
    heater: 'heater',
    cooler: 'cooler',
  });
  expect((await importEsco(database, newer, { name: 'esco-1.2.0' })).prepared.plan.total).toBe(0);
  await expectSound();
});

test('a part of the taxonomy deprecates nothing', async () => {
  await importEsco(database, escoFiles());
  const part = bakeryWith({
    occupations: BAKERY.occupations.slice(0, 1),
    skills: BAKERY.skills.slice(0, 2),
    requirements: BAKERY.requirements.slice(0, 2),
    skillRelations: [],
    broader: [],
  });
  const { prepared } = await importEsco(database, part);
  expect(prepared.plan.isPart).toBe(true);
  expect((await whole()).entities.every(({ status }) => status === 'ACTIVE')).toBe(true);
});

test('circles are left out row by row, the same ones each time', async () => {
  const files = bakeryWith({
    broader: [
      under('knead dough', 'bake goods'),
      under('bake goods', 'handle heat'),
      under('handle heat', 'knead dough'),
      under('bake goods', 'bake goods'),
    ],
  });
  const { prepared } = await importEsco(database, files);
  expect(prepared.plan.leftOut.map(({ row, reason }) => [row, reason])).toEqual([
    [4, 'It would close a circle of 3 statements.'],
    [5, 'Nothing can point at itself.'],
  ]);
  const again = await importEsco(database, files);
  expect(again.prepared.plan.total).toBe(0);
  expect(again.prepared.plan.leftOut).toEqual(prepared.plan.leftOut);
});

test('what an editor has taken away does not come back', async () => {
  await importEsco(database, escoFiles());
  const { statements } = await whole();
  const gone = statements.find(({ type }) => type === 'BROADER');
  await applyChangeSet(
    database,
    request([
      { what: 'REMOVE_STATEMENT', statement: gone?.id ?? '', expectedVersion: gone?.version ?? 0 },
    ]),
  );
  const { prepared } = await importEsco(database, escoFiles());
  expect(prepared.plan.total).toBe(0);
  expect(prepared.plan.leftOut).toMatchObject([
    { file: 'broaderRelationsSkillPillar.csv', row: 2 },
  ]);
});

const MANY = bakeryWith({
  occupations: Array.from({ length: 5 }, (_, at) => occupation(`baker number ${at}`)),
  // Several names make one slug, which are then numbered.
  skills: Array.from({ length: 14 }, (_, at) =>
    skill(`knead ${at}`, {
      preferredLabel: `knead${'!'.repeat(at % 5)} ${at % 3 || 'all'}${at > 6 ? '?' : ''}`,
    }),
  ),
  requirements: Array.from({ length: 20 }, (_, at) =>
    requires(`baker number ${at % 5}`, `knead ${at % 14}`),
  ),
  skillRelations: [],
  broader: [],
});
const MOST = 6;

test('cut short after any change set and run again, it comes to the same graph', async () => {
  const { outcome } = await importEsco(database, MANY, { most: MOST });
  const expected = await lines();
  expect(outcome.changeSets.length).toBeGreaterThan(5);
  for (const cut of outcome.changeSets.keys()) {
    await database.close();
    database = await openEmptyGraph();
    const stop = new AbortController();
    const onProgress = ({ done }: { done: number }) => {
      if (done > cut * MOST) stop.abort();
    };
    const first = await importEsco(database, MANY, { most: MOST, signal: stop.signal, onProgress });
    expect(first.outcome.changeSets).toHaveLength(cut + 1);
    await importEsco(database, MANY);
    expect(await lines()).toEqual(expected);
  }
  await expectSound();
});

test('an import is undone as a whole, and comes again', async () => {
  await applyChangeSet(database, request([create('Role', 'baker', { name: 'Baker of bread' })]));
  const before = await whole();
  const { prepared } = await importEsco(database, escoFiles());
  const expected = await whole();
  const { untouched } = await revertJob(database, {
    job: prepared.job,
    author: GIVEN_AUTHOR,
    reason: 'Not yet',
  });
  expect(untouched).toEqual([]);
  const undone = await whole();
  expect(undone.statements).toEqual([]);
  expect(undone.entities.filter(({ status }) => status === 'ACTIVE')).toHaveLength(
    before.entities.length,
  );
  await expectSound();
  const again = await importEsco(database, escoFiles());
  expect(again.outcome.refused).toEqual([]);
  const after = await whole();
  expect(after.statements.map(({ id }) => id).toSorted()).toEqual(
    expected.statements.map(({ id }) => id).toSorted(),
  );
  expect(after.entities.every(({ status }) => status === 'ACTIVE')).toBe(true);
  await expectSound();
});

test('what others write meanwhile is planned anew, and not overwritten', async () => {
  let meanwhile: Promise<unknown> | undefined;
  const mine = create('Skill', 'mine', { name: 'knead!!!! all?', description: 'Mine.' });
  const { outcome } = await importEsco(database, MANY, {
    most: MOST,
    onProgress: ({ done }) => {
      if (done > 0) meanwhile ??= applyChangeSet(database, request([mine]));
    },
  });
  await meanwhile;
  expect(outcome).toMatchObject({ state: 'DONE', refused: [] });
  expect(await entityCalled('knead!!!! all?')).toMatchObject({ description: 'Mine.' });
  expect((await whole()).entities).toHaveLength(1 + 5 + 14);
  await expectSound();
});
