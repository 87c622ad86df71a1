import { expect, test, vi } from 'vitest';
import { buildSnapshot } from '../domain/snapshot/build-snapshot.ts';
import { keepLatest } from './keep-latest.ts';

const at = (revision: number) => buildSnapshot({ revision, entities: [], statements: [] });

test('all who ask at a revision share what is worked out once', async () => {
  const workOut = vi.fn(({ revision }: { revision: number }) => Promise.resolve(revision));
  const look = keepLatest(workOut);
  expect(await Promise.all([look(at(1)), look(at(1)), look(at(1))])).toEqual([1, 1, 1]);
  expect(await look(at(2))).toBe(2);
  // Whoever still is at an earlier revision is told of the later one.
  expect(await look(at(1))).toBe(2);
  expect(workOut).toHaveBeenCalledTimes(2);
});

test('where it takes longer than a moment, the last that is known is told', async () => {
  const later = Promise.withResolvers<string>();
  const look = keepLatest(
    ({ revision }) => (revision === 1 ? Promise.resolve('first') : later.promise),
    5,
  );
  await look(at(1));
  expect(await look(at(2))).toBe('first');
  later.resolve('second');
  expect(await look(at(2))).toBe('second');
});

test('what failed is worked out anew by whoever asks next', async () => {
  const workOut = vi.fn().mockRejectedValueOnce(new Error('away')).mockResolvedValueOnce('known');
  const look = keepLatest(workOut);
  await expect(look(at(1))).rejects.toThrow('away');
  expect(await look(at(1))).toBe('known');
});
