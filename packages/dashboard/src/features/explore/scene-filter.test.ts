import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sceneEntityOf, sceneStatementOf } from '../../testing/scene-fixtures';
import { readActs } from './acts';
import { readWithout, shownOf, writeWithout } from './scene-filter';
import { stateOf } from './scene-state';

const scene = {
  entities: ['role/baker', 'skill/dough', 'skill/sums', 'tool/oven', 'role/cook'].map((key) =>
    sceneEntityOf(key),
  ),
  statements: [
    sceneStatementOf('REQUIRES', ['role/baker', 'skill/dough'], {
      importance: 5,
      basis: 'ARTICLE',
    }),
    sceneStatementOf('REQUIRES', ['role/baker', 'skill/sums'], { importance: 2 }),
    sceneStatementOf('USES', ['role/baker', 'tool/oven'], { importance: 4 }),
    sceneStatementOf('SUPPORTS', ['tool/oven', 'skill/dough']),
    sceneStatementOf('LEADS_TO', ['role/cook', 'role/baker']),
  ],
};

const ALL = { without: new Set<string>(), importance: 1 };

function shown(acts: string, filter: Partial<typeof ALL> = {}) {
  const { entities, statements, ...rest } = shownOf(
    scene,
    stateOf(readActs(`role/baker.20${acts}`)),
    { ...ALL, ...filter },
  );
  return {
    keys: entities.map(({ key }) => key),
    types: statements.map(({ type }) => type),
    ...rest,
  };
}

test('without a filter all of it is shown', () => {
  const { keys, types, filtered } = shown('');
  expect([keys.length, types.length, filtered]).toEqual([5, 5, 0]);
});

test('a kind that is switched off goes with its statements', () => {
  const actual = shown('', { without: new Set(['Tool']) });
  expect(actual.keys).toEqual(['role/baker', 'skill/dough', 'skill/sums', 'role/cook']);
  expect(actual.types).not.toContain('USES');
  expect(actual.filtered).toBe(1);
});

test('what no statement that is let through joins goes, save what was asked for by name', () => {
  const { keys } = shown('', { without: new Set(['REQUIRES', 'USES', 'LEADS_TO']) });
  expect(keys).toEqual(['role/baker', 'skill/dough', 'tool/oven']);
});

test('a basis that is switched off leaves what rests on others', () => {
  expect(shown('', { without: new Set(['EDITORIAL']) }).types).toEqual(['REQUIRES']);
});

test('only statements that say how much they matter have to matter enough', () => {
  const { keys, types } = shown('', { importance: 4 });
  expect(keys).not.toContain('skill/sums');
  expect(types).toEqual(['REQUIRES', 'USES', 'SUPPORTS', 'LEADS_TO']);
});

test('what is pinned stays whatever is switched off', () => {
  const { keys } = shown('~tool/oven.pin', { without: new Set(['Tool']) });
  expect(keys).toContain('tool/oven');
});

test('what is hidden is gone, and can be told', () => {
  const actual = shown('~tool/oven.hide');
  expect(actual.keys).not.toContain('tool/oven');
  expect(actual.hidden.map(({ key }) => key)).toEqual(['tool/oven']);
  expect(actual.filtered).toBe(0);
});

test('who looks at one entity alone sees it, what it connects to, and what is pinned', () => {
  expect(shown('~tool/oven.focus').keys).toEqual(['role/baker', 'skill/dough', 'tool/oven']);
  expect(shown('~tool/oven.focus~role/cook.pin').keys).toContain('role/cook');
});

test('no statement is shown without both of its ends', () => {
  const names = fc.subarray('Role Skill Tool REQUIRES USES SUPPORTS EDITORIAL ARTICLE'.split(' '));
  const hidden = fc.subarray(scene.entities.map(({ key }) => key));
  fc.assert(
    fc.property(names, hidden, fc.integer({ min: 1, max: 5 }), (without, hide, importance) => {
      const acts = hide.map((key) => `~${key}.hide`).join('');
      const state = stateOf(readActs(`role/baker.20${acts}`));
      const { entities, statements } = shownOf(scene, state, {
        without: new Set(without),
        importance,
      });
      const keys = new Set(entities.map(({ key }) => key));
      expect(statements.every(({ from, to }) => keys.has(from) && keys.has(to))).toBe(true);
      expect(hide.some((key) => keys.has(key))).toBe(false);
    }),
  );
});

test('an address keeps what is switched off, and nothing else', () => {
  expect(writeWithout(readWithout('USES~Tool~nonsense~ARTICLE'))).toBe('Tool~USES~ARTICLE');
  expect(writeWithout(readWithout(undefined))).toBeUndefined();
});
