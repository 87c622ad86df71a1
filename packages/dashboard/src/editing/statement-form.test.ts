import { expect, test } from 'vitest';
import { article, engineer, needsPython, OPERATIONS, python } from '../testing/editing-fixtures';
import {
  NO_STATEMENT,
  readChangedStatement,
  readStatement,
  textsOfStatement,
  withGradeBasis,
} from './statement-form';

const graded = { necessity: 'OPTIONAL', level: '2', importance: '5' };

const needs = {
  way: { type: 'REQUIRES', outward: true },
  other: { what: 'known', entity: python },
  texts: graded,
  evidence: null,
} as const;

test('a statement with its source rests on what the source is', () => {
  const source = { what: 'known', entity: article } as const;
  const evidence = { source, locator: '§Skills ¶3', note: 'It is asked for.' };
  expect(readStatement(engineer, { ...needs, evidence })).toEqual({
    operations: [OPERATIONS.state],
  });
});

test('what is new at either end is created first, and named by its slug', () => {
  const skill = { name: 'C++ & SIMD', description: 'Fast.', category: 'TECHNICAL' };
  const page = {
    name: 'A page',
    description: 'About it.',
    type: 'ARTICLE',
    url: 'https://example.org/a',
  };
  const read = readStatement(engineer, {
    ...needs,
    other: { what: 'new', kind: 'Skill', texts: skill },
    evidence: {
      source: { what: 'new', kind: 'Source', texts: page },
      locator: '¶1',
      note: 'So it is.',
    },
  });
  expect('operations' in read && read.operations).toMatchObject([
    { what: 'CREATE_ENTITY', entity: { slug: 'c-plus-plus-and-simd' } },
    { what: 'CREATE_ENTITY', entity: { kind: 'Source' }, fields: { title: 'A page' } },
    { what: 'ADD_STATEMENT', to: { slug: 'c-plus-plus-and-simd' }, basis: 'ARTICLE' },
  ]);
});

test('said the other way round, the entity is what it points at', () => {
  const form = {
    ...needs,
    way: { type: 'REQUIRES', outward: false },
    other: { what: 'known', entity: engineer },
  } as const;
  const read = readStatement(python, form);
  expect(read).toMatchObject({ operations: [{ from: engineer, to: python, basis: 'EDITORIAL' }] });
});

test('all that is missing is told at once', () => {
  expect(readStatement(engineer, NO_STATEMENT)).toEqual({ faults: { way: 'missingChoice' } });
  const evidence = { source: null, locator: ' ', note: '' };
  expect(readStatement(engineer, { ...needs, other: null, texts: {}, evidence })).toEqual({
    faults: {
      other: 'missing',
      necessity: 'missingChoice',
      level: 'missingChoice',
      importance: 'missingChoice',
      source: 'missing',
      locator: 'missing',
      note: 'missing',
    },
  });
});

test('nothing leads to itself', () => {
  const way = { type: 'LEADS_TO', outward: true } as const;
  const other = { what: 'known', entity: engineer } as const;
  const form = { ...needs, way, other, texts: { move: 'LATERAL' } };
  expect(readStatement(engineer, form)).toEqual({ faults: { other: 'itself' } });
});

test('of a statement only what differs is changed, and something has to', () => {
  const texts = { necessity: 'ESSENTIAL', level: '5', importance: '4' };
  expect(readChangedStatement(needsPython, texts)).toEqual({ operations: [OPERATIONS.change] });
  const same = { ...texts, level: '3' };
  expect(readChangedStatement(needsPython, same)).toEqual({ faults: { all: 'unchanged' } });
});

const rated = {
  ...needsPython,
  fields: { ...needsPython.fields, gradeBasis: 'DATASET', basis: 'ARTICLE', rank: 'NORMAL' },
};

test('whoever grades anew what a dataset has graded judges by themselves, unless they say otherwise', () => {
  const before = textsOfStatement(rated);
  const anew = withGradeBasis(rated, before, { ...before, level: '5' });
  expect(anew).toEqual({ ...before, level: '5', gradeBasis: 'EDITORIAL' });
  expect(readChangedStatement(rated, anew)).toMatchObject({
    operations: [{ fields: { level: 5, gradeBasis: 'EDITORIAL' } }],
  });
  expect(withGradeBasis(rated, anew, { ...anew, level: '3' })).toEqual(before);
  const said = { ...anew, gradeBasis: 'DATASET' };
  expect(withGradeBasis(rated, anew, said)).toEqual(said);
  expect(withGradeBasis(rated, before, { ...before, rank: 'DEPRECATED' })).toMatchObject({
    gradeBasis: 'DATASET',
  });
});
