import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Answers 200 where a document is refused and the answer is `application/json`: clients of that
 * media type may take any other status for an answer of a proxy (GraphQL over HTTP, §6.4.1).
 * A request that is itself malformed keeps its 400, as does every `application/graphql-response+json`.
 */
export async function legacyStatus(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const type = String(reply.getHeader('content-type') ?? '');
  const { errorCodes, malformed } = request.exchange;
  if (reply.statusCode !== 400 || malformed || errorCodes.length === 0) return;
  if (type.startsWith('application/json')) reply.code(200);
}
