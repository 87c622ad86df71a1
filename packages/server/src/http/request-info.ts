import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyRequest } from 'fastify';

/** What a context may be made from: who asks, as far as the request itself tells. */
export type RequestInfo = {
  readonly requestId: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** The address of the socket's other end; a proxy's where there is one. */
  readonly remoteAddress: string;
};

/** What a request tells of itself. */
export function requestInfoOf({ id, method, headers, ip }: FastifyRequest): RequestInfo {
  return { requestId: id, method, headers, remoteAddress: ip };
}
