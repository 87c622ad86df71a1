import { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { expect, test } from 'vitest';
import { startWaiting } from '../store/limit-waiting.ts';
import type { People } from '../store/people/people.ts';
import { requestInfoOf } from './request-info.ts';

const request = {
  headers: {},
  cookies: { rolegraph_session: 'given' },
  protocol: 'http',
  host: 'localhost',
  server: { publicOrigin: undefined },
};
const reply = { raw: new EventEmitter() };

/** What a request tells of itself, where it takes so many milliseconds to find out who asks. */
function givenRequest(took: number, patience: number) {
  const people: Partial<People> = { findPerson: () => delay(took, null) };
  return requestInfoOf(
    request as object as FastifyRequest,
    reply as Partial<FastifyReply> as FastifyReply,
    people as People,
    startWaiting(patience),
  );
}

test('whoever waits too long to be looked up is told so', async () => {
  const { person } = givenRequest(500, 20);
  await expect(person()).rejects.toMatchObject({ code: 'ServiceUnavailable' });
});

test('looking up who asks is a part of the time that a request may wait', async () => {
  const { person, waiting } = givenRequest(40, 60);
  await person();
  const actual = waiting.inTime(() => delay(500));
  await expect(actual).rejects.toMatchObject({ code: 'ServiceUnavailable' });
});
