import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import { isFromOwnPage, ownOrigin } from './own-origin.ts';
import { sessionTokenOf } from './session-cookie.ts';

/** Refuses a request that may be forged. */
type ForgeryCheck = (request: FastifyRequest) => Promise<void>;

/**
 * Refuses what a foreign page may have made a browser send. A browser adds the session's cookie to
 * such a request, but no page can name another origin than its own, nor send what is no form to
 * another server without asking it first.
 * @throws Refusal FORBIDDEN naming the header, where a request with a session's cookie lacks one
 */
const refuseForgeryOf =
  (type: string, remedy: string): ForgeryCheck =>
  async (request) => {
    if (sessionTokenOf(request) === undefined) return;
    const given = request.headers['content-type'] ?? '';
    if (given.split(';', 1)[0]?.trim().toLowerCase() !== type) {
      throw forbidden('content-type', given, remedy);
    }
    refuseForeignOrigin(request);
  };

/** For requests with a body of JSON. */
export const refuseForgery = refuseForgeryOf(
  'application/json',
  'Send content-type: application/json, with a body of JSON.',
);

/** For requests whose body is a file. */
export const refuseForgedUpload = refuseForgeryOf(
  'application/octet-stream',
  'Send content-type: application/octet-stream, with the file as the body.',
);

/**
 * Refuses a sign-in that a foreign page sends in the name of whoever looks at it; programs, which
 * name no origin, need none.
 * @throws Refusal FORBIDDEN where an origin is named and is another
 */
export async function refuseForeignSignIn(request: FastifyRequest): Promise<void> {
  if (request.headers.origin !== undefined) refuseForeignOrigin(request);
}

function refuseForeignOrigin(request: FastifyRequest): void {
  if (isFromOwnPage(request)) return;
  const own = ownOrigin(request);
  throw forbidden('origin', request.headers.origin ?? '', `Send origin: ${own}, as its pages do.`);
}

function forbidden(field: string, value: string, remedy: string): Refusal {
  const found = value === '' ? 'is missing' : `is "${value.slice(0, 200)}"`;
  const message = `${field} ${found}: a request with the cookie of a session has to come from this server's own pages. ${remedy}`;
  return new Refusal('FORBIDDEN', message, { field });
}
