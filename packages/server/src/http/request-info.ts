import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
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
};

/** What a request tells of itself. */
export function requestInfoOf(
  request: FastifyRequest,
  reply: FastifyReply,
  people: People,
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
    person: personLookUp(people, sessionToken),
  };
}

function personLookUp(people: People, token: string | undefined): RequestInfo['person'] {
  if (token === undefined) return () => Promise.resolve(null);
  let found: Promise<SignedInPerson | null> | undefined;
  return () => (found ??= people.findPerson(token));
}
