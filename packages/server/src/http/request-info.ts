import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { startWaiting, type Waiting } from '../store/limit-waiting.ts';
import type { People } from '../store/people/people.ts';
import type { SignedInPerson } from '../store/people/person.ts';
import { sessionTokenOf } from './auth/session-cookie.ts';
import { goneSignal } from './gone-signal.ts';

/** What a context may be made from: who asks, as far as the request itself tells. */
export type RequestInfo = {
  readonly requestId: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** The address of the socket's other end; a proxy's where there is one. */
  readonly remoteAddress: string;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** The token in the cookie of a session, which may have ended. */
  readonly sessionToken: string | undefined;
  /** Who is signed in, null where nobody is; looked up once, when it is first asked for. */
  readonly person: () => Promise<SignedInPerson | null>;
  /** How long the request may wait for the database; to look up who asks is a part of it. */
  readonly waiting: Waiting;
};

/** What a request tells of itself. */
export function requestInfoOf(
  request: FastifyRequest,
  reply: FastifyReply,
  people: People,
  waiting = startWaiting(),
): RequestInfo {
  const { id, method, headers, ip } = request;
  const sessionToken = sessionTokenOf(request);
  return {
    requestId: id,
    method,
    headers,
    remoteAddress: ip,
    signal: goneSignal(reply),
    sessionToken,
    person: personLookUp((token) => waiting.inTime(() => people.findPerson(token)), sessionToken),
    waiting,
  };
}

function personLookUp(
  findPerson: People['findPerson'],
  token: string | undefined,
): RequestInfo['person'] {
  if (token === undefined) return () => Promise.resolve(null);
  let found: Promise<SignedInPerson | null> | undefined;
  return () => (found ??= findPerson(token));
}
