import type { FastifyInstance } from 'fastify';

/** A sign-out has nothing to say, and must be of type JSON all the same. */
export function readEmptyBodies(scope: FastifyInstance): void {
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
