import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import type { People } from '../../store/people/people.ts';
import type { OpenIdCheck, OpenIdProvider } from './open-id.ts';
import { isTls, ownOrigin } from './own-origin.ts';
import { ownPage } from './own-page.ts';
import { placeOf, replaceSession } from './replace-session.ts';

/** Where the provider sends browsers back to; to be registered with it. */
const CALLBACK = '/auth/openid/callback';

const COOKIE = 'rolegraph_openid';
const SECONDS = 10 * 60;

type OpenIdOptions = { readonly people: People; readonly openId: OpenIdProvider };

/** Serves the way to an OpenID provider and back. */
export function serveOpenId(scope: FastifyInstance, { people, openId }: OpenIdOptions): void {
  scope.get('/auth/openid', { exposeHeadRoute: false }, async (request, reply) => {
    const { address, check } = await openId.begin(callbackOf(request)).catch(away(request));
    const { to } = request.query as { readonly to?: unknown };
    keepCheck(request, reply, { ...check, to: ownPage(to) ?? '/' });
    return reply.redirect(address.href, 303);
  });
  scope.get(CALLBACK, { exposeHeadRoute: false }, async (request, reply) => {
    const check = checkOf(request);
    reply.clearCookie(cookieOf(request), attributesOf(request));
    // Who has begun in another browser, or long ago, begins anew.
    if (check === undefined) return reply.redirect('/sign-in?problem=openid-expired', 303);
    const { search } = new URL(request.url, callbackOf(request));
    const person = await openId
      .finish(new URL(search, callbackOf(request)), check)
      .catch((error: unknown) => {
        request.log.warn({ err: error }, 'a sign-in by OpenID has failed');
        return null;
      });
    if (person === null) return reply.redirect('/sign-in?problem=openid-failed', 303);
    const session = await people.signInByOpenId(person, placeOf(request));
    if (session === null) return reply.redirect('/sign-in?problem=openid-refused', 303);
    await replaceSession(people, session, { request, reply });
    return reply.redirect(ownPage(check.to) ?? '/', 303);
  });
}

/** The provider is a server like the database: where it is away, it may come back. */
function away({ log }: FastifyRequest) {
  return (error: unknown): never => {
    log.warn({ err: error }, 'the OpenID provider does not answer');
    const message = 'The OpenID provider does not answer. Try again shortly, or sign in otherwise.';
    throw new Refusal('UNAVAILABLE', message);
  };
}

function callbackOf(request: FastifyRequest): string {
  const origin = ownOrigin(request);
  if (origin !== undefined) return `${origin}${CALLBACK}`;
  throw new Refusal('BAD_USER_INPUT', 'host: the header is no host name.', { field: 'host' });
}

/** What is kept in the browser, and the page to which its person is led back. */
type KeptCheck = OpenIdCheck & { readonly to: string };

function keepCheck(request: FastifyRequest, reply: FastifyReply, check: KeptCheck): void {
  const value = Buffer.from(JSON.stringify(check)).toString('base64url');
  reply.setCookie(cookieOf(request), value, { ...attributesOf(request), maxAge: SECONDS });
}

function checkOf(request: FastifyRequest): KeptCheck | undefined {
  const value = request.cookies[cookieOf(request)];
  if (value === undefined) return undefined;
  try {
    const read: unknown = JSON.parse(Buffer.from(value, 'base64url').toString());
    return isCheck(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isCheck(value: unknown): value is KeptCheck {
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Partial<Record<keyof KeptCheck, unknown>>;
  return [given.state, given.nonce, given.verifier, given.to].every(
    (text) => typeof text === 'string',
  );
}

function cookieOf(request: FastifyRequest): string {
  return isTls(request) ? `__Host-${COOKIE}` : COOKIE;
}

function attributesOf(request: FastifyRequest) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: isTls(request) } as const;
}
