import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import { replyError } from './reply-error.ts';

const METHODS: readonly HTTPMethods[] = ['GET', 'POST'];

/** Answers a path that is not served, or 405 where it is served by another method. */
export function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = pathOf(request);
  const allowed = methodsOf(request.server, path);
  if (allowed.length === 0 || allowed.includes(request.method)) {
    const message = `There is nothing at ${path}. The API is at /graphql.`;
    return replyError(request, reply, { status: 404, code: 'NOT_FOUND', message });
  }
  const message = `${request.method} is not answered at ${path}. Use ${allowed.join(' or ')}.`;
  reply.header('allow', allowed.join(', '));
  return replyError(request, reply, { status: 405, code: 'BAD_USER_INPUT', message });
}

/** The path of a request, without what follows a question mark. */
export function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0] ?? url;
}

function methodsOf(app: FastifyInstance, url: string): readonly string[] {
  return METHODS.filter((method) => app.hasRoute({ url, method }));
}
