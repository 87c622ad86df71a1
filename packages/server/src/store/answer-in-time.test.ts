import { expect, test } from 'vitest';
import { answerInTime } from './answer-in-time.ts';

const never = new Promise<never>(() => undefined);

test('what comes in time is handed on, and so is a failure', async () => {
  expect(await answerInTime(60_000, () => Promise.resolve('an answer'))).toBe('an answer');
  const given = new Error('a failure');
  await expect(answerInTime(60_000, () => Promise.reject(given))).rejects.toBe(given);
});

test('silence ends as a database that cannot be reached, and the work is told', async () => {
  const signals: AbortSignal[] = [];
  const actual = answerInTime(1, (signal) => {
    signals.push(signal);
    return never;
  });
  await expect(actual).rejects.toMatchObject({ code: 'ServiceUnavailable' });
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});
