import type { FastifyInstance } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import type { People } from '../../store/people/people.ts';
import { refuseUnreadableBody } from '../unreadable-body.ts';
import { LINK_ROUTE } from './link-route.ts';
import type { OpenIdProvider } from './open-id.ts';
import { readBody } from './read-body.ts';
import { readEmptyBodies } from './read-empty-bodies.ts';
import { refuseForeignSignIn, refuseForgery } from './refuse-forgery.ts';
import { placeOf, replaceSession, shownPerson } from './replace-session.ts';
import { serveOpenId } from './serve-open-id.ts';
import { servePasswords } from './serve-passwords.ts';
import { forgetSession, sessionTokenOf } from './session-cookie.ts';

/** One sentence for all, so that it does not tell who has an account. */
const WRONG =
  'The e-mail or the password is wrong. Check both, or ask whoever runs the server for help.';

const LINK_IS_GONE = `This sign-in link was used before or has expired.

If an administrator has a password, sign in with it. Otherwise restart the server: it prints a new link.
`;

/** Who may sign in, and by what beside a password. */
export type AuthOptions = {
  readonly people: People;
  readonly openId?: OpenIdProvider | undefined;
};

/** Serves `/auth/*`: signing in and out, passwords, and who is signed in. */
export async function serveAuth(
  app: FastifyInstance,
  { people, openId }: AuthOptions,
): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    });
    readEmptyBodies(scope);
    const onRequest = [refuseUnreadableBody, refuseForgery];
    serveSignIn(scope, people, onRequest);
    servePasswords(scope, people, onRequest);
    scope.post('/auth/logout', { onRequest }, async (request, reply) => {
      const token = sessionTokenOf(request);
      if (token !== undefined) await people.signOut(token);
      forgetSession(request, reply);
      return reply.code(204).send();
    });
    serveSession(scope, people);
    serveLink(scope, people);
    // What the page on which one signs in has to offer.
    scope.get('/auth/ways', async () => ({
      mail: people.sendsMail,
      openId: openId === undefined ? null : { name: openId.name },
    }));
    if (openId !== undefined) serveOpenId(scope, { people, openId });
  });
}

type Hook = typeof refuseUnreadableBody | typeof refuseForgery;

function serveSignIn(scope: FastifyInstance, people: People, hooks: readonly Hook[]): void {
  const onRequest = [...hooks, refuseForeignSignIn];
  scope.post('/auth/login', { onRequest }, async (request, reply) => {
    const given = readBody(request.body, ['email', 'password']);
    const session = await people.signIn(given, placeOf(request));
    if (session === null) throw new Refusal('UNAUTHENTICATED', WRONG);
    await replaceSession(people, session, { request, reply });
    return { person: shownPerson(session.person) };
  });
}

function serveSession(scope: FastifyInstance, people: People): void {
  scope.get('/auth/session', async (request, reply) => {
    const token = sessionTokenOf(request);
    if (token === undefined) return { person: null };
    const person = await people.findPerson(token);
    if (person === null) forgetSession(request, reply);
    return { person: person && shownPerson(person) };
  });
}

function serveLink(scope: FastifyInstance, people: People): void {
  // Whatever previews an address asks for its head, which must not use the link up.
  const options = { exposeHeadRoute: false };
  scope.get<{ Params: { token: string } }>(LINK_ROUTE, options, async (request, reply) => {
    const session = await people.redeemLink(request.params.token, placeOf(request));
    if (session === null) {
      return reply.code(410).type('text/plain; charset=utf-8').send(LINK_IS_GONE);
    }
    await replaceSession(people, session, { request, reply });
    return reply.redirect('/', 303);
  });
}
