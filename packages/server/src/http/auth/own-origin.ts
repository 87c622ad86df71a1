import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /** The origin under which the world calls this server; undefined where requests tell. */
    publicOrigin: string | undefined;
  }
}

/** The origin under which this server was called; undefined where the host is none. */
export function ownOrigin({ protocol, host, server }: FastifyRequest): string | undefined {
  if (server.publicOrigin !== undefined) return server.publicOrigin;
  const address = `${protocol}://${host}`;
  return URL.canParse(address) ? new URL(address).origin : undefined;
}

/** Whether whoever calls this server does so over TLS, as far as it knows. */
export function isTls(request: FastifyRequest): boolean {
  return ownOrigin(request)?.startsWith('https:') === true;
}

/** Whether a request says that it comes from a page of this server. */
export function isFromOwnPage(request: FastifyRequest): boolean {
  const { origin } = request.headers;
  return origin !== undefined && origin === ownOrigin(request);
}
