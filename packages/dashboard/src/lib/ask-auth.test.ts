import { expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { askAuth } from './ask-auth';
import { TroubleError } from './trouble';

const read = z.object({ mail: z.boolean() });

/** What is said about an answer of this sort. */
async function troubleOf(answer: () => Promise<Response>) {
  vi.spyOn(globalThis, 'fetch').mockImplementation(answer);
  const actual = await askAuth('/auth/login', { body: {}, read }).catch((error: unknown) => error);
  expect(actual).toBeInstanceOf(TroubleError);
  return actual instanceof TroubleError ? actual.trouble : null;
}

test('a refusal is told with its field and the time to wait', async () => {
  const extensions = { code: 'LIMIT_EXCEEDED', requestId: 'r-1', retryAfterSeconds: 90 };
  const given = { errors: [{ message: 'Too many attempts.', extensions }] };
  expect(await troubleOf(async () => Response.json(given, { status: 429 }))).toMatchObject({
    code: 'LIMIT_EXCEEDED',
    message: 'Too many attempts.',
    retryAfterSeconds: 90,
  });
});

test('no answer, a proxy without its server, and an answer that says nothing are told apart', async () => {
  expect(await troubleOf(() => Promise.reject(new TypeError('failed')))).toMatchObject({
    code: 'NETWORK',
  });
  expect(await troubleOf(async () => new Response('', { status: 502 }))).toMatchObject({
    code: 'UNAVAILABLE',
  });
  expect(await troubleOf(async () => new Response('', { status: 500 }))).toMatchObject({
    code: 'UNEXPECTED',
  });
  expect(await troubleOf(async () => Response.json({ other: true }))).toMatchObject({
    code: 'UNEXPECTED',
  });
});

test('a right answer is given as it was read', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({ mail: true }));
  expect(await askAuth('/auth/ways', { read })).toEqual({ mail: true });
});
