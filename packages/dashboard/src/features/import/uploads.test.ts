import { expect, test, vi } from 'vitest';
import { NO_ANSWER, TroubleError } from '../../lib/trouble';
import type { SendFile } from './send-file';
import { MOST_BYTES } from './upload-limits';
import { createUploads } from './uploads';

const fileOf = (name: string, size = 3) => {
  const file = new File(['abc'], name);
  Object.defineProperty(file, 'size', { value: size });
  return file;
};

test('the first file makes the import, and the others go into it one after the other', async () => {
  const given: (string | null)[] = [];
  const send: SendFile = async ({ importId }) => {
    given.push(importId);
    return 'i1';
  };
  const onBegun = vi.fn();
  const uploads = createUploads({ send, importId: null, onBegun });
  uploads.add([fileOf('a.csv'), fileOf('b.csv')]);
  await vi.waitUntil(() => uploads.read().done === 2);
  expect(given).toEqual([null, 'i1']);
  expect(onBegun.mock.calls).toEqual([['i1']]);
  expect(uploads.read()).toEqual({ importId: 'i1', uploads: [], done: 2 });
});

test('a file that got no answer is sent again by itself, and the page asks before it is left', async () => {
  vi.useFakeTimers();
  const added = vi.spyOn(window, 'addEventListener');
  const send = vi.fn<SendFile>();
  send.mockRejectedValueOnce(new TroubleError(NO_ANSWER)).mockResolvedValueOnce('i1');
  const uploads = createUploads({ send, importId: 'i1' });
  uploads.add([fileOf('a.csv')]);
  expect(added).toHaveBeenCalledWith('beforeunload', expect.any(Function));
  await vi.waitUntil(() => uploads.read().uploads[0]?.state === 'AWAY');
  await vi.advanceTimersByTimeAsync(1000);
  expect(uploads.read().done).toBe(1);
  vi.useRealTimers();
});

test('a refused file says why, holds up no other, and can be sent again or left out', async () => {
  const trouble = { ...NO_ANSWER, code: 'BAD_USER_INPUT' as const, message: 'It is empty.' };
  const send: SendFile = async ({ file }) => {
    if (file.name === 'empty.csv') throw new TroubleError(trouble);
    return 'i1';
  };
  const uploads = createUploads({ send, importId: 'i1' });
  uploads.add([fileOf('empty.csv'), fileOf('b.csv')]);
  await vi.waitUntil(() => uploads.read().done === 1);
  const [refused] = uploads.read().uploads;
  expect(refused).toMatchObject({ state: 'REFUSED', trouble: { message: 'It is empty.' } });
  uploads.again(refused?.key ?? 0);
  await vi.waitUntil(() => uploads.read().uploads[0]?.state === 'REFUSED');
  uploads.drop(refused?.key ?? 0);
  expect(uploads.read().uploads).toEqual([]);
});

test('what is too large is not sent at all', () => {
  const send = vi.fn<SendFile>();
  const uploads = createUploads({ send, importId: null });
  uploads.add([fileOf('huge.csv', MOST_BYTES + 1)]);
  expect(uploads.read().uploads[0]).toMatchObject({
    state: 'REFUSED',
    trouble: { code: 'LIMIT_EXCEEDED' },
  });
  expect(send).not.toHaveBeenCalled();
});

test('a file that is left out while it is on its way goes no further', async () => {
  const send: SendFile = ({ signal }) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new TroubleError(NO_ANSWER)));
    });
  const uploads = createUploads({ send, importId: 'i1' });
  uploads.add([fileOf('a.csv')]);
  await vi.waitUntil(() => uploads.read().uploads[0]?.state === 'SENDING');
  uploads.drop(uploads.read().uploads[0]?.key ?? 0);
  expect(uploads.read().uploads).toEqual([]);
});
