import { expect, test } from 'vitest';
import { Refusal } from '../domain/refusal.ts';
import { runInTurns } from './run-in-turns.ts';

const never = new AbortController().signal;

/** Yields for so long, in milliseconds, and returns how often it did. */
function* busy(milliseconds: number): Generator<void, number> {
  const end = performance.now() + milliseconds;
  let yields = 0;
  for (; performance.now() < end; yields++) yield;
  return yields;
}

test('a search comes to its result', async () => {
  expect(await runInTurns(busy(0), never)).toBe(0);
  expect(await runInTurns(busy(30), never)).toBeGreaterThan(0);
});

test('searches that run at once have one turn each between other events', async () => {
  const rounds: number[] = [];
  let isOver = false;
  const count = () => {
    rounds.push(performance.now());
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  await Promise.all([1, 2, 3, 4].map(() => runInTurns(busy(60), never)));
  isOver = true;
  const pauses = rounds.slice(1).map((at, round) => at - (rounds[round] ?? 0));
  // Four turns in one round would be 40 ms; the rest is left to a machine that is busy with others.
  expect(pauses.toSorted((a, b) => a - b)[Math.floor(pauses.length / 2)]).toBeLessThan(25);
});

test('a search whose request has ended is given up, and let go', async () => {
  const controller = new AbortController();
  let isLetGo = false;
  function* endless(): Generator<void, never> {
    try {
      for (;;) yield;
    } finally {
      isLetGo = true;
    }
  }
  const actual = runInTurns(endless(), controller.signal);
  setImmediate(() => controller.abort());
  await expect(actual).rejects.toThrow(Refusal);
  await expect(actual).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(isLetGo).toBe(true);
});

test('a failure of the search is the failure of its run', async () => {
  function* failing(): Generator<void, never> {
    yield;
    throw new Error('no way');
  }
  await expect(runInTurns(failing(), never)).rejects.toThrow('no way');
});
