import { setTimeout as delay } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { workOutAhead } from './work-out-ahead.ts';

const away = () => Promise.reject(new Error('away'));

test('a figure that comes to nothing is tried again, and the next one after it', async () => {
  const first = vi
    .fn(() => Promise.resolve(1))
    .mockImplementationOnce(away)
    .mockImplementationOnce(away);
  const second = vi.fn(() => Promise.resolve(2));
  const onTrouble = vi.fn();
  workOutAhead([first, second], { pause: 1, onTrouble });
  await vi.waitFor(() => expect(second).toHaveBeenCalledOnce());
  expect(first).toHaveBeenCalledTimes(3);
  expect(onTrouble).toHaveBeenCalledTimes(2);
});

test('once it is stopped, nothing is tried any more', async () => {
  const figure = vi.fn(away);
  const ahead = workOutAhead([figure], { pause: 1, onTrouble: () => ahead.stop() });
  await delay(20);
  expect(figure).toHaveBeenCalledOnce();
});
