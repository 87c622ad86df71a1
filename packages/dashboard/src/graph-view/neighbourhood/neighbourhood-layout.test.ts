import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { neighbourhoodOf, STATEMENT_DIRECTIONS } from '../../testing/neighbourhood-fixtures';
import { connectionWords, sideOf } from './connection-words';
import { groupNeighbours, MOST_DRAWN } from './group-neighbours';
import type { Box, LaidNeighbourhood } from './laid-neighbourhood';
import { layOutNeighbourhood } from './lay-out-neighbourhood';
import { nextEntity } from './next-entity';

const name = fc.stringMatching(/^[A-Z][a-z]{1,9}( [A-Z&][a-z-]{0,11}){0,5}$/);

/** Neighbourhoods of any size, with long and short names. */
const neighbourhoods = fc
  .array(fc.record({ name, said: fc.constantFrom(...STATEMENT_DIRECTIONS) }), { maxLength: 60 })
  .map(neighbourhoodOf);

const widths = fc.integer({ min: 288, max: 1088 });

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function boxesOf({ middle, entities, groups }: LaidNeighbourhood): Box[] {
  return [
    middle,
    ...entities,
    ...groups.flatMap(({ heading, more }) => (more ? [heading, more] : [heading])),
  ];
}

describe('a drawing of any neighbourhood in any width', () => {
  test('has nothing on top of anything else, and everything on the paper', () => {
    fc.assert(
      fc.property(neighbourhoods, widths, (given, width) => {
        const laid = layOutNeighbourhood(given, width);
        const boxes = boxesOf(laid);
        for (const [at, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.y + box.height).toBeLessThanOrEqual(laid.height);
          expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false);
        }
      }),
    );
  });

  test('draws each entity once and counts the others', () => {
    fc.assert(
      fc.property(neighbourhoods, widths, (given, width) => {
        const laid = layOutNeighbourhood(given, width);
        const keys = laid.entities.map(({ entity }) => entity.key);
        const hidden = laid.groups.reduce((sum, { group }) => sum + group.hidden, 0);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).toHaveLength(Math.min(MOST_DRAWN, given.neighbours.length));
        expect(keys.length + hidden).toBe(given.neighbours.length);
        expect(laid.ways.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
      }),
    );
  });

  test('lets the arrow keys come to every entity', () => {
    fc.assert(
      fc.property(neighbourhoods, widths, (given, width) => {
        const laid = layOutNeighbourhood(given, width);
        const [first] = laid.entities;
        const reached = new Set(first ? [first.entity.key] : []);
        for (const key of reached) {
          for (const arrow of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const) {
            const next = nextEntity(laid, key, arrow);
            if (next) reached.add(next);
          }
        }
        expect(reached.size).toBe(laid.entities.length);
      }),
    );
  });
});

test('where there is no room for all, a large group does not crowd out a small one', () => {
  const needs = Array.from({ length: 80 }, (_, at) => ({
    name: `Skill ${at}`,
    said: 'REQUIRES out' as const,
  }));
  const given = neighbourhoodOf([...needs, { name: 'Clerk', said: 'LEADS_TO out' }]);
  const groups = groupNeighbours(given.neighbours);
  expect(groups.map(({ words, drawn, hidden }) => [words, drawn.length, hidden])).toEqual([
    ['needs', 29, 51],
    ['leadsTo', 1, 0],
  ]);
});

test('what comes before stands on the left, what comes after on the right', () => {
  const given = neighbourhoodOf([
    { name: 'Clerk', said: 'LEADS_TO in' },
    { name: 'Chief', said: 'LEADS_TO out' },
  ]);
  const { middle, entities } = layOutNeighbourhood(given, 1088);
  const [clerk, chief] = ['Clerk', 'Chief'].map((wanted) =>
    entities.find(({ entity }) => entity.name === wanted),
  );
  expect(clerk?.x).toBeLessThan(middle.x);
  expect(chief?.x).toBeGreaterThan(middle.x);
});

test('a type that has no words is an error and not a blank', () => {
  expect(() => connectionWords('RESEMBLES', true)).toThrow('RESEMBLES');
  expect(sideOf(connectionWords('BUILDS_ON', true))).toBe('before');
});
