import { afterAll, beforeEach, expect, test } from 'vitest';
import { applyChangeSet } from '../../../packages/server/src/store/change-sets/apply-change-set.ts';
import { readChangeSetIn } from '../../../packages/server/src/store/change-sets/read-change-set.ts';
import { readWholeGraph } from '../../../packages/server/src/store/change-sets/read-whole-graph.ts';
import {
  reviewChangeSet,
  withdrawChangeSet,
} from '../../../packages/server/src/store/change-sets/review-change-set.ts';
import { verifyHistory } from '../../../packages/server/src/store/change-sets/verify-history.ts';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { revertJob } from '../../../packages/server/src/store/import-jobs/revert-job.ts';
import { GIVEN_AUTHOR, request } from '../../testkit/changes.ts';
import { openEmptyGraph } from '../../testkit/empty-graph.ts';
import { escoFiles } from '../../testkit/esco-files.ts';
import { importEsco } from '../../testkit/import-files.ts';
import { create } from '../../testkit/write-changes.ts';

let database: Database;

beforeEach(async () => {
  await database?.close();
  database = await openEmptyGraph();
});

afterAll(async () => {
  await database.close();
});

const HEAT = 'esco:http://data.europa.eu/esco/skill/handle-heat';
const REVIEWER = { id: 'person:editor', name: 'Ed' };

const entities = async () => (await readWholeGraph({ run: database.read })).entities;

async function holderOf(externalId: string): Promise<string | undefined> {
  const { references, entities } = await readWholeGraph({ run: database.read });
  const holder = references.find(({ key }) => key === externalId)?.entityId;
  return entities.find(({ id }) => id === holder)?.slug;
}

/** Two skills either of which may be the row that is called "handle heat". */
const twoCandidates = () =>
  applyChangeSet(
    database,
    request([
      create('Skill', 'one', { aliases: ['Handle heat'] }),
      create('Skill', 'other', { aliases: ['handle heat'] }),
    ]),
  );

/** Accepts the operations at these positions, and rejects the others. */
async function review(number: number, accepted: readonly number[]): Promise<void> {
  const { operations } = await readChangeSetIn({ run: database.read }, number, 'PROPOSED');
  const decisions = operations.map(({ position }) => ({
    position,
    accept: accepted.includes(position),
    reason: null,
    overConflicts: false,
  }));
  await reviewChangeSet(database, { number, author: REVIEWER, decisions, comment: null });
}

const questionsOf = async () => (await importEsco(database, escoFiles())).outcome.questions;

async function theQuestion(): Promise<number> {
  const { waiting } = await questionsOf();
  expect(waiting).toHaveLength(1);
  return waiting[0] ?? 0;
}

test('a row that may be either of two is asked of editors, answer by answer', async () => {
  await twoCandidates();
  const { outcome, prepared } = await importEsco(database, escoFiles());
  const [number = 0] = outcome.questions.waiting;
  const { changeSet, operations } = await readChangeSetIn(
    { run: database.read },
    number,
    'PROPOSED',
  );
  expect(changeSet).toMatchObject({
    state: 'PROPOSED',
    isQuestion: true,
    author: GIVEN_AUTHOR,
    job: prepared.job,
    reason:
      'Import of ESCO v1.1.1: row 4 of skills_en.csv, “handle heat” (esco:http://data.europa.eu/esco/skill/handle-heat), may be “one” or “other”, or it may be new. Accept the one answer that is right, and reject the others.',
  });
  expect(operations.map(({ sentence, verdict }) => [sentence, verdict])).toEqual([
    ['Change one: external ids', 'PENDING'],
    ['Change other: external ids', 'PENDING'],
    ['Create the skill handle heat', 'PENDING'],
  ]);
});

test('it is asked once: not while it waits, nor after all answers were rejected', async () => {
  await twoCandidates();
  const number = await theQuestion();
  expect(await questionsOf()).toEqual({ waiting: [number], rejected: [] });
  await review(number, []);
  expect(await questionsOf()).toEqual({ waiting: [], rejected: [number] });
});

test('it is asked anew where the proposal was taken back', async () => {
  await twoCandidates();
  const number = await theQuestion();
  await withdrawChangeSet(database, { number, author: GIVEN_AUTHOR });
  expect(await theQuestion()).toBeGreaterThan(number);
});

test('the entity that an editor says it is has its id, and the next import finds it', async () => {
  await twoCandidates();
  await review(await theQuestion(), [1]);
  expect(await holderOf(HEAT)).toBe('other');
  const { prepared } = await importEsco(database, escoFiles());
  expect(prepared.plan).toMatchObject({ leftOut: [], questions: [] });
  const { statements } = await readWholeGraph({ run: database.read });
  const other = (await entities()).find(({ slug }) => slug === 'other');
  expect(statements.filter(({ to }) => to === other?.id)).toHaveLength(2);
  expect((await verifyHistory(database)).differences).toEqual([]);
});

test('the new entity that an editor says it is belongs to the import, and goes with it', async () => {
  await twoCandidates();
  await review(await theQuestion(), [2]);
  expect(await holderOf(HEAT)).toBe('handle-heat');
  const { prepared } = await importEsco(database, escoFiles());
  expect(prepared.plan.leftOut).toEqual([]);
  await revertJob(database, { job: prepared.job, author: GIVEN_AUTHOR, reason: 'Not yet' });
  const active = (await entities()).filter(({ status }) => status === 'ACTIVE');
  expect(active.map(({ slug }) => slug).toSorted()).toEqual(['one', 'other']);
});

test('two answers for one row are refused, and say where the id leads', async () => {
  await twoCandidates();
  const number = await theQuestion();
  await expect(review(number, [0, 1])).rejects.toThrow(
    `externalIds: "${HEAT}" already leads to skill/one; take it away there first, or merge the two.`,
  );
  await expect(review(number, [0, 2])).rejects.toThrow(`already leads to skill/one`);
  expect(await holderOf(HEAT)).toBeUndefined();
});

test('two rows that may be one entity are one question, and each may be new', async () => {
  const aliases = ['Handle heat', 'bake goods'];
  await applyChangeSet(database, request([create('Skill', 'ovens', { aliases })]));
  const number = await theQuestion();
  const { operations } = await readChangeSetIn({ run: database.read }, number, 'PROPOSED');
  expect(operations.map(({ sentence }) => sentence)).toEqual([
    'Change ovens: external ids',
    'Change ovens: external ids',
    'Create the skill bake goods',
    'Create the skill handle heat',
  ]);
  // An entity is one row of a dataset, so that only one of the two can be accepted.
  await expect(review(number, [0, 1])).rejects.toThrow('externalIds was []');
  await review(number, [1]);
  expect(await holderOf(HEAT)).toBe('ovens');
  // What is left to tell follows from the answer.
  const { prepared } = await importEsco(database, escoFiles());
  expect(prepared.plan).toMatchObject({ leftOut: [], questions: [] });
  expect(await holderOf('esco:http://data.europa.eu/esco/skill/bake-goods')).toBe('bake-goods');
});
