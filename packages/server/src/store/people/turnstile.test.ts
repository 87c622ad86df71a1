import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createTurnstile } from './turnstile.ts';

test('so much work is under way at once, and all of it is done, also where some fails', async () => {
  const pass = createTurnstile(4);
  let underWay = 0;
  let most = 0;
  const work = async (at: number) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await turn();
    underWay -= 1;
    if (at % 3 === 0) throw new Error(`${at}`);
    return at;
  };
  const all = await Promise.allSettled(Array.from({ length: 50 }, (_, at) => pass(() => work(at))));
  expect(most).toBe(4);
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(33);
  await expect(pass(() => work(1))).resolves.toBe(1);
});
