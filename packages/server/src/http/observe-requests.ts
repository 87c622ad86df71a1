import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pathOf } from './answer-not-found.ts';
import { withoutToken } from './auth/link-route.ts';
import { openExchange } from './exchange.ts';
import type { Metrics } from './metrics.ts';

/** Probes come every few seconds and say nothing of use in a log. */
const QUIET = new Set(['/healthz', '/readyz', '/metrics']);

/** Gives each request its exchange, echoes its id, and writes one line and one measurement at its end. */
export function observeRequests(
  app: FastifyInstance,
  metrics: Metrics,
  schemaIsOpen: boolean,
): void {
  app.decorateRequest('exchange');
  app.addHook('onRequest', async (request, reply) => openExchange(request, reply, schemaIsOpen));
  app.addHook('onResponse', async (request, reply) => {
    logRequest(request, reply);
    const { operation, errorCodes, limitsExceeded } = request.exchange;
    const found = { operation, errorCodes, limitsExceeded };
    const route = request.routeOptions.url ?? 'none';
    const seconds = reply.elapsedTime / 1000;
    metrics.observe({ ...found, route, status: reply.statusCode, seconds });
  });
}

/** Neither variables nor headers are logged, nor the address' query, where a GET has its variables. */
function logRequest(request: FastifyRequest, reply: FastifyReply): void {
  const path = withoutToken(pathOf(request), request.routeOptions.url);
  const { operation, errorCodes } = request.exchange;
  const line = {
    method: request.method,
    path,
    status: reply.statusCode,
    milliseconds: Math.round(reply.elapsedTime * 10) / 10,
    ...(operation === undefined ? {} : { operation }),
    ...(errorCodes.length === 0 ? {} : { errorCodes }),
  };
  if (reply.statusCode >= 500) request.log.warn(line, 'request');
  else if (QUIET.has(path)) request.log.debug(line, 'request');
  else request.log.info(line, 'request');
}
