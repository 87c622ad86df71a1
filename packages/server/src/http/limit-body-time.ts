import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether the body is a file, which may take as long as its sender's line is slow. */
    isUpload?: boolean;
  }
}

/** The longest that a file may be on its way, in milliseconds: 200 MB at half a megabit a second. */
export const UPLOAD_MILLISECONDS = 60 * 60 * 1_000;

/** Of a file something has to come in so many milliseconds. */
const IDLE_MILLISECONDS = 30_000;

const TIMED_OUT = 'HTTP/1.1 408 Request Timeout\r\nconnection: close\r\n\r\n';

/**
 * Cuts off a client that takes too long to send the body of its request. The limit of the web server
 * itself is one for all requests, and files take longer than others may.
 */
export function limitBodyTime(app: FastifyInstance, milliseconds: number): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config.isUpload === true) endIdle(request, reply);
    else endLate(request, reply, milliseconds);
  });
}

function endLate(request: FastifyRequest, reply: FastifyReply, milliseconds: number): void {
  const { raw } = request;
  if (raw.complete || !hasBody(request)) return;
  const timer = setTimeout(() => cutOff(request, reply), milliseconds);
  timer.unref();
  for (const event of ['end', 'close']) raw.once(event, () => clearTimeout(timer));
}

function endIdle(request: FastifyRequest, reply: FastifyReply): void {
  const { raw } = request;
  raw.setTimeout(IDLE_MILLISECONDS, () => {
    if (!raw.complete) cutOff(request, reply);
  });
}

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

function cutOff({ raw }: FastifyRequest, reply: FastifyReply): void {
  if (!reply.raw.headersSent) raw.socket.write(TIMED_OUT);
  raw.socket.destroySoon();
}
