import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { goneSignal } from './gone-signal.ts';

/** What a context may be made from: who asks, as far as the request itself tells. */
export type RequestInfo = {
  readonly requestId: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** The address of the socket's other end; a proxy's where there is one. */
  readonly remoteAddress: string;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
};

/** What a request tells of itself. */
export function requestInfoOf(request: FastifyRequest, reply: FastifyReply): RequestInfo {
  const { id, method, headers, ip } = request;
  return { requestId: id, method, headers, remoteAddress: ip, signal: goneSignal(reply) };
}
