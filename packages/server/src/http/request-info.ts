import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../domain/refusal.ts';
import { startWaiting, type Waiting } from '../store/limit-waiting.ts';
import type { People } from '../store/people/people.ts';
import type { SignedInPerson } from '../store/people/person.ts';
import { bearerTokenOf } from './auth/bearer-token.ts';
import { ownOrigin } from './auth/own-origin.ts';
import { sessionTokenOf } from './auth/session-cookie.ts';
import { goneSignal } from './gone-signal.ts';

/** What a context may be made from: who asks, as far as the request itself tells. */
export type RequestInfo = {
  readonly requestId: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** The address of the socket's other end; a proxy's where there is one. */
  readonly remoteAddress: string;
  /** The origin under which the server was called; undefined where the host is none. */
  readonly origin: string | undefined;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** Whether the request gives an API key or the token of a session, which may have ended. */
  readonly hasCredential: boolean;
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
  const credentials = credentialsOf(request);
  const { key, sessionToken } = credentials;
  return {
    requestId: id,
    method,
    headers,
    remoteAddress: ip,
    origin: ownOrigin(request),
    signal: goneSignal(reply),
    hasCredential: key !== undefined || sessionToken !== undefined,
    person: personLookUp(people, credentials, waiting),
    waiting,
  };
}

/** By what somebody says who they are. */
export type Credentials = {
  readonly key: string | undefined;
  readonly sessionToken: string | undefined;
};

function credentialsOf(request: FastifyRequest): Credentials {
  return { key: bearerTokenOf(request), sessionToken: sessionTokenOf(request) };
}

/**
 * Who asks, null where nobody is signed in.
 * @throws Refusal UNAUTHENTICATED where an API key is given that is none
 */
export function personOf(request: FastifyRequest, people: People): Promise<SignedInPerson | null> {
  return personLookUp(people, credentialsOf(request), startWaiting())();
}

/** Looks up who asks, once, when it is first asked for. */
export function personLookUp(
  people: People,
  given: Credentials,
  { inTime }: Waiting,
): RequestInfo['person'] {
  let found: Promise<SignedInPerson | null> | undefined;
  return () => (found ??= inTime(() => lookUp(people, given)));
}

/** A key, where one is given, is what counts; one that does not fit is no reason to look further. */
async function lookUp(people: People, { key, sessionToken }: Credentials) {
  if (key === undefined) return sessionToken === undefined ? null : people.findPerson(sessionToken);
  const person = await people.findPersonByKey(key);
  if (person !== null) return person;
  const message = 'authorization: this API key is not known, has expired or was revoked.';
  throw new Refusal('UNAUTHENTICATED', message, { field: 'authorization' });
}
