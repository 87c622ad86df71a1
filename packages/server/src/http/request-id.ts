import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a request id that comes from outside may look like, so that it is safe to log and to echo. */
const SANE = /^[\w.:-]{1,64}$/;

/** The id of a request: the caller's own from `x-request-id` where it is sane, else a new one. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && SANE.test(given) ? given : randomUUID();
}
