import type { FastifyInstance } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import type { People } from '../../store/people/people.ts';
import type { SignedInPerson } from '../../store/people/person.ts';
import type { refuseUnreadableBody } from '../unreadable-body.ts';
import { readBody } from './read-body.ts';
import { refuseForeignSignIn, type refuseForgery } from './refuse-forgery.ts';
import { placeOf, replaceSession, shownPerson } from './replace-session.ts';
import { sessionTokenOf } from './session-cookie.ts';

type Hook = typeof refuseUnreadableBody | typeof refuseForgery;

const NO_LINK =
  'token: this link was used before or has expired. Ask an administrator for a new one.';

/** Serves the setting of passwords: one's own, and by a link. */
export function servePasswords(
  scope: FastifyInstance,
  people: People,
  hooks: readonly Hook[],
): void {
  const onRequest = [...hooks, refuseForeignSignIn];
  scope.post('/auth/password', { onRequest }, async (request, reply) => {
    const person = await signedIn(people, sessionTokenOf(request));
    const given = readBody(request.body, ['current', 'password']);
    const session = await people.changePassword(person, given, placeOf(request));
    await replaceSession(people, session, { request, reply });
    return { person: shownPerson(session.person) };
  });
  scope.post('/auth/password-link', { onRequest }, async (request) => {
    const { token } = readBody(request.body, ['token']);
    const link = await people.findPasswordLink(token, placeOf(request));
    if (link === null) throw new Refusal('NOT_FOUND', NO_LINK, { field: 'token' });
    const { name, email, purpose, expiresAt } = link;
    return { person: { name, email }, purpose, expiresAt };
  });
  scope.post('/auth/password-link/use', { onRequest }, async (request, reply) => {
    const given = readBody(request.body, ['token', 'password']);
    const session = await people.usePasswordLink(given, placeOf(request));
    await replaceSession(people, session, { request, reply });
    return { person: shownPerson(session.person) };
  });
  scope.post('/auth/forgotten', { onRequest }, async (request, reply) => {
    const { email } = readBody(request.body, ['email']);
    await people.sendPasswordLink(email, placeOf(request));
    return reply.code(202).send({ mail: people.sendsMail });
  });
}

async function signedIn(people: People, token: string | undefined): Promise<SignedInPerson> {
  const person = token === undefined ? null : await people.findPerson(token);
  if (person !== null) return person;
  throw new Refusal('UNAUTHENTICATED', 'Sign in first: a password is changed by its person.');
}
