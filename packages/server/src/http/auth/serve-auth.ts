import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import type { People } from '../../store/people/people.ts';
import type { SignedInPerson } from '../../store/people/person.ts';
import type { OpenedSession } from '../../store/people/sessions.ts';
import { refuseUnreadableBody } from '../unreadable-body.ts';
import { LINK_ROUTE } from './link-route.ts';
import { readSignIn } from './read-sign-in.ts';
import { refuseForeignSignIn, refuseForgery } from './refuse-forgery.ts';
import { forgetSession, keepSession, sessionTokenOf } from './session-cookie.ts';

/** One sentence for all, so that it does not tell who has an account. */
const WRONG =
  'The e-mail or the password is wrong. Check both, or ask whoever runs the server for help.';

const LINK_IS_GONE = `This sign-in link was used before or has expired.

If an administrator has a password, sign in with it. Otherwise restart the server: it prints a new link.
`;

/** Serves `/auth/*`: signing in and out, and who is signed in. */
export async function serveAuth(app: FastifyInstance, people: People): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    });
    readEmptyBodies(scope);
    const onRequest = [refuseUnreadableBody, refuseForgery];
    serveSignIn(scope, people, onRequest);
    scope.post('/auth/logout', { onRequest }, async (request, reply) => {
      const token = sessionTokenOf(request);
      if (token !== undefined) await people.signOut(token);
      forgetSession(request, reply);
      return reply.code(204).send();
    });
    serveSession(scope, people);
    serveLink(scope, people);
  });
}

/** A sign-out has nothing to say, and must be of type JSON all the same. */
function readEmptyBodies(scope: FastifyInstance): void {
  const readJson = scope.getDefaultJsonParser('error', 'error');
  scope.addContentTypeParser<string>(
    'application/json',
    { parseAs: 'string' },
    (request, body, done) => {
      if (body === '') done(null);
      else void readJson(request, body, done);
    },
  );
}

type Hook = typeof refuseUnreadableBody | typeof refuseForgery;

function serveSignIn(scope: FastifyInstance, people: People, hooks: readonly Hook[]): void {
  const onRequest = [...hooks, refuseForeignSignIn];
  scope.post('/auth/login', { onRequest }, async (request, reply) => {
    const session = await people.signIn(readSignIn(request.body));
    if (session === null) throw new Refusal('UNAUTHENTICATED', WRONG);
    await replaceSession(people, session, { request, reply });
    return { person: shown(session.person) };
  });
}

function serveSession(scope: FastifyInstance, people: People): void {
  scope.get('/auth/session', async (request, reply) => {
    const token = sessionTokenOf(request);
    if (token === undefined) return { person: null };
    const person = await people.findPerson(token);
    if (person === null) forgetSession(request, reply);
    return { person: person && shown(person) };
  });
}

function serveLink(scope: FastifyInstance, people: People): void {
  // Whatever previews an address asks for its head, which must not use the link up.
  const options = { exposeHeadRoute: false };
  scope.get<{ Params: { token: string } }>(LINK_ROUTE, options, async (request, reply) => {
    const session = await people.redeemLink(request.params.token);
    if (session === null) {
      return reply.code(410).type('text/plain; charset=utf-8').send(LINK_IS_GONE);
    }
    await replaceSession(people, session, { request, reply });
    return reply.redirect('/', 303);
  });
}

type Exchange = { readonly request: FastifyRequest; readonly reply: FastifyReply };

/** Keeps the new session; the one before, perhaps somebody else's, ends with it. */
async function replaceSession(
  people: People,
  session: OpenedSession,
  { request, reply }: Exchange,
): Promise<void> {
  const before = sessionTokenOf(request);
  if (before !== undefined) await people.signOut(before);
  keepSession(request, reply, session.token);
}

function shown({ id, name, email, role }: SignedInPerson) {
  return { id, name, email, role };
}
