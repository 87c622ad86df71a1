import { expect, test } from 'vitest';
import { createMemoryGraph, problemsOf } from '../../../../../tests/testkit/memory-graph.ts';
import {
  create,
  deprecate,
  state,
  updateStatement,
} from '../../../../../tests/testkit/write-changes.ts';
import type { Kind } from '../graph/kinds.ts';
import { deprecationOutcome } from './deprecation-preview.ts';

/** Skills of a bakery: `bakery` is to go, and `baking` may take its place. */
function bakery() {
  const graph = createMemoryGraph();
  graph.apply(
    create('Role', 'baker'),
    create('Role', 'cook'),
    create('Skill', 'baking'),
    create('Skill', 'bakery', { externalIds: ['esco:2'] }),
    create('Skill', 'flour'),
    create('Skill', 'old'),
    create('Tool', 'oven'),
    create('Trend', 'sourdough'),
    state('role/baker REQUIRES skill/baking'),
    state('role/baker REQUIRES skill/bakery'),
    state('role/cook REQUIRES skill/bakery'),
    state('skill/bakery BUILDS_ON skill/flour'),
    state('skill/bakery RELATED skill/baking'),
    state('tool/oven SUPPORTS skill/bakery'),
    state('trend/sourdough SHAPES skill/bakery'),
    deprecate('Skill', 'old', 1, 'bakery'),
  );
  graph.apply(updateStatement('skill/bakery BUILDS_ON skill/flour', 1, { rank: 'DEPRECATED' }));
  return graph;
}

function tell(kind: Kind, word: string, replacedBy: string | null) {
  const graph = bakery();
  const before = graph.draft();
  const { entities, statements } = graph.rows();
  const entity = before.entities.get(`id-${word}`);
  if (!entity) throw new Error(`${word} is not there`);
  const outcomes = graph.apply(deprecate(kind, word, entity.version, replacedBy));
  expect(problemsOf(outcomes)).toEqual([]);
  return deprecationOutcome({
    entity,
    before,
    after: graph.draft(),
    entityIds: entities.map(({ id }) => id),
    statementIds: statements.map(({ id }) => id),
  });
}

const readings = ({ statements }: ReturnType<typeof tell>) =>
  Object.fromEntries(statements.map(({ sentence, ...told }) => [sentence, told]));

test('a skill with a replacement is read as this, together with what says the same already', () => {
  expect(readings(tell('Skill', 'bakery', 'baking'))).toMatchObject({
    'role/cook REQUIRES skill/bakery': {
      reading: 'AS_REPLACEMENT',
      readAs: 'role/cook REQUIRES skill/baking',
    },
    'role/baker REQUIRES skill/bakery': {
      reading: 'TOGETHER',
      readAs: 'role/baker REQUIRES skill/baking',
    },
    'tool/oven SUPPORTS skill/bakery': {
      reading: 'AS_REPLACEMENT',
      readAs: 'tool/oven SUPPORTS skill/baking',
    },
    // It would say of the replacement that it is related to itself.
    'skill/bakery RELATED skill/baking': { reading: 'LEFT_OUT', readAs: null },
  });
});

test('what plans do not read now either is told apart from what they leave out from now on', () => {
  const told = readings(tell('Skill', 'bakery', null));
  expect(told['role/cook REQUIRES skill/bakery']).toMatchObject({ reading: 'LEFT_OUT' });
  expect(told['trend/sourdough SHAPES skill/bakery']).toMatchObject({ reading: 'NEVER' });
  expect(told['skill/bakery BUILDS_ON skill/flour']).toMatchObject({ reading: 'NEVER' });
});

test('only skills are read as their replacement; a tool out of use is left out', () => {
  const told = tell('Tool', 'oven', null);
  expect(readings(told)).toMatchObject({
    'tool/oven SUPPORTS skill/bakery': { reading: 'LEFT_OUT', readAs: null },
  });
  expect(told.isFollowedByPlans).toBe(false);
  expect(tell('Role', 'baker', 'cook').isFollowedByPlans).toBe(true);
  const ofRole = readings(tell('Role', 'baker', 'cook'));
  expect(ofRole['role/baker REQUIRES skill/baking']).toMatchObject({ reading: 'LEFT_OUT' });
});

test('what leads to it, and what it stands in for itself, is told', () => {
  expect(tell('Skill', 'bakery', 'baking')).toMatchObject({
    references: ['skill/bakery', 'esco:2'],
    replaced: ['skill/old'],
    isFollowedByPlans: true,
  });
});
