import type { FastifyRequest } from 'fastify';

/** The origin under which this server was called; undefined where the host is none. */
export function ownOrigin({ protocol, host }: FastifyRequest): string | undefined {
  const address = `${protocol}://${host}`;
  return URL.canParse(address) ? new URL(address).origin : undefined;
}

/** Whether a request says that it comes from a page of this server. */
export function isFromOwnPage(request: FastifyRequest): boolean {
  const { origin } = request.headers;
  return origin !== undefined && origin === ownOrigin(request);
}
