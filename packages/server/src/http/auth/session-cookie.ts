import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_SECONDS } from '../../store/people/session-times.ts';
import { isTls } from './own-origin.ts';

const NAME = 'rolegraph_session';

/** Only the server itself can set a cookie of such a name, over TLS and for all of its paths. */
const TLS_NAME = `__Host-${NAME}`;

/** The token in the session's cookie; on TLS no other cookie than the safer one is read. */
export function sessionTokenOf(request: FastifyRequest): string | undefined {
  return request.cookies[nameOf(request)];
}

/** Cookies by their names, and whether they came over TLS. */
type SentCookies = {
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly isTls: boolean;
};

/** The same of a request that is none of Fastify's. */
export const sessionTokenIn = ({ cookies, isTls: isSafe }: SentCookies): string | undefined =>
  cookies[isSafe ? TLS_NAME : NAME];

/** Makes the browser keep a session's token, out of reach of every script. */
export function keepSession(request: FastifyRequest, reply: FastifyReply, token: string): void {
  reply.setCookie(nameOf(request), token, { ...attributesOf(request), maxAge: SESSION_SECONDS });
}

/** Makes the browser forget the token. */
export function forgetSession(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(nameOf(request), attributesOf(request));
}

function nameOf(request: FastifyRequest): string {
  return isTls(request) ? TLS_NAME : NAME;
}

function attributesOf(request: FastifyRequest): CookieSerializeOptions {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: isTls(request) };
}
