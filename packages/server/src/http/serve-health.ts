import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.ts';

/** Whether the server can answer queries, and what each of its parts says. */
export type Readiness = {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, string>>;
};

/** A probe gets its answer within two seconds, whatever the database does. */
const READINESS_MILLISECONDS = 1000;

/** Serves `/healthz` for the process, `/readyz` for what it stands on, and `/metrics`. */
export function serveHealth(
  app: FastifyInstance,
  readiness: () => Promise<Readiness>,
  metrics: Metrics,
): void {
  const ask = shared(() => inTime(readiness));
  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'ok' };
  });
  app.get('/readyz', async (request, reply) => {
    const answer = await ask().catch((error: unknown) => {
      request.log.error({ err: error }, 'the readiness check failed');
      return { ready: false, checks: { readiness: 'the check failed; see the log' } };
    });
    reply.code(answer.ready ? 200 : 503).header('cache-control', 'no-store');
    return answer;
  });
  app.get('/metrics', async (_request, reply) => {
    reply.header('cache-control', 'no-store').type(metrics.contentType);
    return metrics.print();
  });
}

async function inTime(readiness: () => Promise<Readiness>): Promise<Readiness> {
  const { promise, resolve } = Promise.withResolvers<Readiness>();
  const timer = setTimeout(() => {
    resolve({ ready: false, checks: { readiness: 'no answer in time' } });
  }, READINESS_MILLISECONDS);
  try {
    return await Promise.race([readiness(), promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Lets calls that come while one is under way share its answer, so that probes do not pile up. */
function shared<Value>(call: () => Promise<Value>): () => Promise<Value> {
  let underWay: Promise<Value> | undefined;
  return () => {
    underWay ??= call().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}
