import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenRules, brokenVersions } from '../../../../../tests/testkit/broken-rules.ts';
import {
  createMemoryGraph,
  type MemoryGraph,
  problemsOf,
} from '../../../../../tests/testkit/memory-graph.ts';
import {
  beginning,
  type History,
  histories,
  meanStep,
} from '../../../../../tests/testkit/random-history.ts';
import { TEST_SIZE } from '../../../../../tests/testkit/test-size.ts';
import { startReplay } from './replay-effects.ts';

const RUNS = { seed: 20_240_229, numRuns: TEST_SIZE.memoryHistories };
const LENGTH = 40;
/** A long run takes its time. */
const LIMIT_MS = 1_800_000;

/** How often each sort of change set was applied. */
type Seen = Map<string, number>;

test('every history keeps the rules, and is told by its effects', { timeout: LIMIT_MS }, () => {
  const seen: Seen = new Map();
  fc.assert(
    fc.property(histories(LENGTH), (history) => {
      live(history, seen);
    }),
    RUNS,
  );
  const few = [...SORTS_TO_SEE].filter((sort) => (seen.get(sort) ?? 0) < RUNS.numRuns / 5);
  expect(few).toEqual([]);
});

const SORTS_TO_SEE = [
  'CREATE_ENTITY',
  'UPDATE_ENTITY',
  'DEPRECATE_ENTITY',
  'RESTORE_ENTITY',
  'ADD_STATEMENT',
  'UPDATE_STATEMENT',
  'REMOVE_STATEMENT',
  'ADD_EVIDENCE',
  'REMOVE_EVIDENCE',
  'MERGE_ENTITIES',
  'revert',
  'un-merge',
] as const;

function live(history: History, seen: Seen): void {
  const graph = createMemoryGraph();
  const highest = new Map<string, number>();
  expect(problemsOf(graph.apply(...beginning('h')))).toEqual([]);
  const merges = new Set<number>();
  for (const [number, step] of history.entries()) {
    const before = graph.rows();
    const applied = graph.log.length;
    const meant = meanStep(graph, 'h', { step, number });
    if (!meant) continue;
    takeStep(graph, meant);
    if (graph.log.length > applied) note(seen, meant, merges, applied);
    expect(brokenRules(graph.rows())).toEqual([]);
    expect(brokenVersions(before, graph.rows(), highest)).toEqual([]);
  }
  const replay = startReplay();
  expect(replay.add(graph.log.flat(2))).toEqual([]);
  expect(replay.rows()).toEqual(graph.rows());
}

type Meant = NonNullable<ReturnType<typeof meanStep>>;

const takeStep = (graph: MemoryGraph, meant: Meant) =>
  'revert' in meant ? graph.revert(meant.revert) : graph.apply(...meant.changes);

function note(seen: Seen, meant: Meant, merges: Set<number>, number: number): void {
  const count = (sort: string) => seen.set(sort, (seen.get(sort) ?? 0) + 1);
  if ('revert' in meant) count(merges.has(meant.revert) ? 'un-merge' : 'revert');
  else for (const { what } of meant.changes) count(what);
  if ('changes' in meant && meant.changes.some(({ what }) => what === 'MERGE_ENTITIES')) {
    merges.add(number);
  }
}
