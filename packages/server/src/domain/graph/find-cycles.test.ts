import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCycles } from './find-cycles.ts';

type Arrow = readonly [string, string];

const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
const arrows = fc.array(fc.tuple(node, node), { maxLength: 16 });

/** Follows arrows until nothing new is reached: slow, and too simple to be wrong. */
const reachable = (given: readonly Arrow[], start: string): Set<string> => {
  const reached = new Set<string>();
  for (let before = -1; before < reached.size; ) {
    before = reached.size;
    for (const [from, to] of given) if (from === start || reached.has(from)) reached.add(to);
  }
  return reached;
};

const isCyclic = (given: readonly Arrow[]): boolean =>
  given.some(([from]) => reachable(given, from).has(from));

const holds = (given: readonly Arrow[], from: string, to: string | undefined): boolean =>
  given.some((arrow) => arrow[0] === from && arrow[1] === to);

test('a cycle is found exactly where following the arrows comes back', () => {
  fc.assert(
    fc.property(arrows, (given) => {
      expect(findCycles(given).length > 0).toBe(isCyclic(given));
    }),
  );
});

test('what is found are cycles indeed, none through a node twice', () => {
  fc.assert(
    fc.property(arrows, (given) => {
      for (const cycle of findCycles(given)) {
        expect(new Set(cycle).size).toBe(cycle.length);
        for (const [index, from] of cycle.entries()) {
          expect(holds(given, from, cycle[(index + 1) % cycle.length])).toBe(true);
        }
      }
    }),
  );
});

test('without the nodes of the cycles found, no cycle is left', () => {
  fc.assert(
    fc.property(arrows, (given) => {
      const found = new Set(findCycles(given).flat());
      const rest = given.filter(([from, to]) => !found.has(from) && !found.has(to));
      expect(isCyclic(rest)).toBe(false);
    }),
  );
});

test('a chain of 20,000 arrows is no cycle, and is one when its ends are joined', () => {
  const length = 20_000;
  const given = Array.from({ length }, (_, i): Arrow => [`n${i}`, `n${i + 1}`]);
  expect(findCycles(given)).toEqual([]);
  const [actual] = findCycles([...given, [`n${length}`, 'n0']]);
  expect(actual).toHaveLength(length + 1);
});
