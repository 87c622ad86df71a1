import { expect, test } from 'vitest';
import { createMemoryGraph, problemsOf } from '../../../../../tests/testkit/memory-graph.ts';
import {
  create,
  deprecate,
  merge,
  piece,
  state,
} from '../../../../../tests/testkit/write-changes.ts';
import { mergeOutcome } from './merge-preview.ts';

/** Two skills that are one, and two sources of what is said of them. */
function twins() {
  const graph = createMemoryGraph();
  graph.apply(
    create('Role', 'baker'),
    create('Role', 'cook'),
    create('Skill', 'baking', { aliases: ['Oven work'] }),
    create('Skill', 'bakery', { externalIds: ['esco:2'], fields: { category: 'DOMAIN' } }),
    create('Skill', 'old'),
    create('Source', 'book'),
    create('Source', 'copy'),
    state('role/baker REQUIRES skill/baking', { evidence: [piece('book', '¶1')] }),
    state('role/baker REQUIRES skill/bakery', {
      basis: 'ARTICLE',
      evidence: [
        { ...piece('book', '¶1'), id: 'again' },
        { ...piece('copy', '¶2'), id: 'more' },
      ],
      fields: { necessity: 'OPTIONAL', importance: 5, level: 3 },
    }),
    state('role/cook REQUIRES skill/bakery'),
    state('skill/bakery RELATED skill/baking'),
    deprecate('Skill', 'old', 1, 'bakery'),
  );
  return graph;
}

/** What merging the one into the other is told to come to, and the graph once that is done. */
function tellAndMerge(from: string, into: string) {
  const graph = twins();
  const before = graph.draft();
  const [goes, stays] = [`id-${from}`, `id-${into}`].map((id) => before.entities.get(id));
  if (!goes || !stays) throw new Error('one of the two is not there');
  const outcomes = graph.apply(merge(from, into));
  expect(problemsOf(outcomes)).toEqual([]);
  const effects = outcomes.flatMap((outcome) => outcome.effects);
  return {
    told: mergeOutcome({ before, effects, from: goes, into: stays }),
    after: graph.draft(),
  };
}

test('both sides of a collision are told, with what stands afterwards', () => {
  const { told, after } = tellAndMerge('bakery', 'baking');
  expect(told.collisions).toMatchObject([
    {
      id: 'role/baker.REQUIRES.skill/bakery',
      kept: 'role/baker.REQUIRES.skill/baking',
      type: 'REQUIRES',
      before: 'role/baker REQUIRES skill/bakery',
      after: 'role/baker REQUIRES skill/baking',
      evidenceCount: 2,
      fields: [
        { field: 'basis', goes: 'ARTICLE', stays: 'EDITORIAL', becomes: 'ARTICLE' },
        { field: 'importance', goes: 5, stays: 3, becomes: 3 },
        { field: 'necessity', goes: 'OPTIONAL', stays: 'ESSENTIAL', becomes: 'ESSENTIAL' },
      ],
    },
  ]);
  const kept = after.statements.get('role/baker.REQUIRES.skill/baking');
  expect(kept).toMatchObject({ basis: 'ARTICLE', fields: { importance: 3 } });
});

test('of the evidence of both it is told which goes over, and which is there already', () => {
  const { told, after } = tellAndMerge('bakery', 'baking');
  const evidence = told.collisions.flatMap((one) => one.evidence);
  expect(evidence).toMatchObject([
    { id: 'book.¶1', source: 'source/book', locator: '¶1', outcome: 'STAYS' },
    { id: 'again', source: 'source/book', outcome: 'LEFT_OUT' },
    { id: 'more', source: 'source/copy', outcome: 'GOES_OVER' },
  ]);
  const pieces = after.evidence.find('statement', 'role/baker.REQUIRES.skill/baking');
  const expected = evidence.filter(({ outcome }) => outcome !== 'LEFT_OUT').map(({ id }) => id);
  expect(pieces.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
});

test('what moves, what vanishes, what leads on and the version are told as they come to be', () => {
  const { told, after } = tellAndMerge('bakery', 'baking');
  expect(told.moves).toMatchObject([
    { type: 'REQUIRES', after: 'role/cook REQUIRES skill/baking', evidenceCount: 0 },
  ]);
  expect(told.dropped).toMatchObject([
    { type: 'RELATED', before: 'skill/bakery RELATED skill/baking' },
  ]);
  expect(told).toMatchObject({
    aliases: ['Oven work', 'bakery'],
    redirects: ['esco:2', 'id-bakery', 'skill/bakery'],
    replaced: ['skill/old'],
    version: after.entities.get('id-baking')?.version,
  });
});

test('words and facts in which the two differ are told, names apart', () => {
  const { told } = tellAndMerge('bakery', 'baking');
  expect(told.fields).toEqual([
    { field: 'category', goes: 'DOMAIN', stays: 'TECHNICAL', becomes: 'TECHNICAL' },
    {
      field: 'description',
      goes: 'About bakery.',
      stays: 'About baking.',
      becomes: 'About baking.',
    },
  ]);
});

test('of two sources the evidence is counted that goes over, and that goes', () => {
  const graph = twins();
  const before = graph.draft();
  const outcomes = graph.apply(
    state('role/cook REQUIRES skill/baking', {
      evidence: [
        { ...piece('copy', '¶1'), id: 'c1' },
        { ...piece('book', '¶1'), id: 'b1' },
      ],
    }),
  );
  expect(problemsOf(outcomes)).toEqual([]);
  const then = graph.draft();
  const [from, into] = ['id-copy', 'id-book'].map((id) => before.entities.get(id));
  if (!from || !into) throw new Error('a source is not there');
  const effects = graph.apply(merge('copy', 'book')).flatMap((outcome) => outcome.effects);
  expect(mergeOutcome({ before: then, effects, from, into })).toMatchObject({
    moves: [],
    evidenceMoved: 1,
    evidenceLeftOut: 1,
  });
});

test('where the merge cannot be done, nothing moves and the names stay', () => {
  const graph = twins();
  const before = graph.draft();
  const [from, into] = ['id-bakery', 'id-baking'].map((id) => before.entities.get(id));
  if (!from || !into) throw new Error('a skill is not there');
  expect(mergeOutcome({ before, effects: [], from, into })).toMatchObject({
    moves: [],
    collisions: [],
    dropped: [],
    redirects: [],
    aliases: ['Oven work'],
    version: 1,
  });
});
