import { expect, test } from 'vitest';
import { createFirstAlone } from './first-alone.ts';

/** A query that is answered when the test says so, and how often it was asked. */
function heldQuery() {
  const asked: { answer: (value: string) => void; fail: (error: unknown) => void }[] = [];
  const ask = (): Promise<string> => {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    asked.push({ answer: resolve, fail: reject });
    return promise;
  };
  return { ask, asked };
}

/** Long enough for whatever does not wait to be asked. */
const settle = () => new Promise((resolve) => setImmediate(resolve));
const gone = Object.assign(new Error('gone'), { code: 'ServiceUnavailable' });

test('the first of many goes alone, and the others all at once after it', async () => {
  const firstAlone = createFirstAlone();
  const { ask, asked } = heldQuery();
  const all = ['a', 'b', 'c'].map(() => firstAlone('RETURN 1', ask));
  await settle();
  expect(asked.length).toBe(1);
  asked[0]?.answer('one');
  await settle();
  expect(asked.length).toBe(3);
  for (const { answer } of asked) answer('one');
  expect(await Promise.all(all)).toEqual(['one', 'one', 'one']);
});

test('another query does not wait, and neither does one that was answered before', async () => {
  const firstAlone = createFirstAlone();
  await firstAlone('RETURN 1', () => Promise.resolve('one'));
  const { ask, asked } = heldQuery();
  void firstAlone('RETURN 1', ask);
  void firstAlone('RETURN 1', ask);
  void firstAlone('RETURN 2', ask);
  await settle();
  expect(asked.length).toBe(3);
});

test('where the first fails the next one goes alone', async () => {
  const firstAlone = createFirstAlone();
  const { ask, asked } = heldQuery();
  const first = firstAlone('RETURN 1', ask);
  void firstAlone('RETURN 1', ask);
  void firstAlone('RETURN 1', ask);
  await settle();
  asked[0]?.fail(new Error('no'));
  await expect(first).rejects.toThrow('no');
  await settle();
  expect(asked.length).toBe(2);
});

test('a broken connection makes a query a first one again, and a refused query does not', async () => {
  const firstAlone = createFirstAlone();
  const fail = (error: Error): Promise<never> =>
    firstAlone('RETURN 1', () => {
      throw error;
    });
  const refused = Object.assign(new Error('no'), { code: 'Neo.ClientError.Schema.X' });
  const askTwice = async (): Promise<number> => {
    const { ask, asked } = heldQuery();
    const both = [firstAlone('RETURN 1', ask), firstAlone('RETURN 1', ask)];
    await settle();
    const atOnce = asked.length;
    asked[0]?.answer('one');
    await settle();
    asked[1]?.answer('one');
    await Promise.all(both);
    return atOnce;
  };
  expect(await askTwice()).toBe(1);
  await expect(fail(refused)).rejects.toThrow('no');
  expect(await askTwice()).toBe(2);
  await expect(fail(gone)).rejects.toThrow('gone');
  expect(await askTwice()).toBe(1);
});

test('whoever waits for too long asks as well', async () => {
  const firstAlone = createFirstAlone(1);
  const { ask } = heldQuery();
  void firstAlone('RETURN 1', ask);
  expect(await firstAlone('RETURN 1', () => Promise.resolve('one'))).toBe('one');
});
