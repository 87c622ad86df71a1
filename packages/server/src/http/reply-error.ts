import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorDescription } from './describe-error.ts';
import { tellError } from './tell-error.ts';

/** Answers with one error in GraphQL's shape, whatever the route. */
export function replyError(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, ...description }: ErrorDescription & { readonly status: number },
): FastifyReply {
  const error = tellError({ malformed: true, ...description }, request.exchange);
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send({ errors: [error] });
}
