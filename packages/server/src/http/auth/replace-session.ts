import type { FastifyReply, FastifyRequest } from 'fastify';
import type { People } from '../../store/people/people.ts';
import type { SignedInPerson } from '../../store/people/person.ts';
import type { OpenedSession } from '../../store/people/sessions.ts';
import type { Place } from '../../store/people/sign-in.ts';
import { keepSession, sessionTokenOf } from './session-cookie.ts';

type Exchange = { readonly request: FastifyRequest; readonly reply: FastifyReply };

/** Keeps the new session; the one before, perhaps somebody else's, ends with it. */
export async function replaceSession(
  people: People,
  session: OpenedSession,
  { request, reply }: Exchange,
): Promise<void> {
  const before = sessionTokenOf(request);
  if (before !== undefined) await people.signOut(before);
  keepSession(request, reply, session.token);
}

/** Where a request comes from. */
export function placeOf({ ip, headers }: FastifyRequest): Place {
  return { address: ip, userAgent: headers['user-agent'] };
}

/** A person as they are told of themselves. */
export function shownPerson({ id, name, email, role }: SignedInPerson) {
  return { id, name, email, role };
}
