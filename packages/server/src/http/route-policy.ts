import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Access } from '../domain/people/access-role.ts';
import { checkAccess } from '../domain/people/check-access.ts';
import type { SignedInPerson } from '../store/people/person.ts';

/**
 * What each route asks of whoever calls it; a route that is not here cannot be served. A HEAD is as
 * the GET beside it. What `/graphql` answers has a policy of its own, field by field.
 */
export const ROUTE_POLICY: ReadonlyMap<string, Access> = new Map<string, Access>([
  ['GET /healthz', 'anyone'],
  ['GET /readyz', 'anyone'],
  ['GET /metrics', 'anyone'],
  ['GET /export/:file', 'anyone'],
  ['POST /imports', 'editor'],
  ['GET /imports/:id/report.csv', 'editor'],
  ['GET /graphql', 'anyone'],
  ['POST /graphql', 'anyone'],
  ['POST /auth/login', 'anyone'],
  ['POST /auth/logout', 'anyone'],
  ['GET /auth/session', 'anyone'],
  ['GET /auth/ways', 'anyone'],
  ['GET /auth/link/:token', 'anyone'],
  ['POST /auth/password', 'account'],
  ['POST /auth/password-link', 'anyone'],
  ['POST /auth/password-link/use', 'anyone'],
  ['POST /auth/forgotten', 'anyone'],
  ['GET /auth/openid', 'anyone'],
  ['GET /auth/openid/callback', 'anyone'],
  ['GET /', 'anyone'],
  // The files of the dashboard.
  ['GET /*', 'anyone'],
]);

/** Who asks, null where nobody is signed in. */
type PersonOf = (request: FastifyRequest) => Promise<SignedInPerson | null>;

/**
 * Puts the policy of routes into force on those that are registered from now on.
 * @throws Error naming a route for which there is no rule, when it is registered
 */
export function guardRoutes(app: FastifyInstance, personOf: PersonOf): void {
  app.addHook('onRoute', (route) => {
    for (const method of [route.method].flat()) {
      const needed = accessTo(method, route.url);
      if (needed === 'anyone') continue;
      const check = async (request: FastifyRequest) => {
        checkAccess(await personOf(request), needed);
      };
      // After what refuses forgeries, and before the body is read.
      route.preParsing = [route.preParsing ?? [], check].flat();
    }
  });
}

function accessTo(method: string, url: string): Access {
  const rule = `${method === 'HEAD' ? 'GET' : method} ${url}`;
  const needed = ROUTE_POLICY.get(rule);
  if (needed !== undefined) return needed;
  throw new Error(`There is no rule for the route ${rule}. Add it to http/route-policy.ts.`);
}
