import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { bearerTokenOf } from '../auth/bearer-token.ts';
import { sessionTokenIn } from '../auth/session-cookie.ts';
import type { Credentials } from '../request-info.ts';

/**
 * By what whoever opens a connection says who they are. A cookie counts only where a page of this
 * server opens it, which is known by its origin; those of other pages were refused before.
 */
export function credentialsOfUpgrade(
  { parseCookie, publicOrigin }: Pick<FastifyInstance, 'parseCookie' | 'publicOrigin'>,
  { headers }: Pick<IncomingMessage, 'headers'>,
): Credentials {
  const { origin, cookie } = headers;
  const key = bearerTokenOf({ headers });
  if (origin === undefined || cookie === undefined) return { key, sessionToken: undefined };
  const isTls = (publicOrigin ?? origin).startsWith('https:');
  return { key, sessionToken: sessionTokenIn({ cookies: parseCookie(cookie), isTls }) };
}
