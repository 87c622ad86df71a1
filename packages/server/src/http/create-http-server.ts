import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { type FastifyInstance, fastify, LogController } from 'fastify';
import type { Exports } from '../store/exchange/export-file.ts';
import type { Imports } from '../store/imports/open-imports.ts';
import { answerFailure } from './answer-failures.ts';
import type { OpenIdProvider } from './auth/open-id.ts';
import { serveAuth } from './auth/serve-auth.ts';
import { openExchange } from './exchange.ts';
import { type GraphqlEndpointOptions, serveGraphql } from './graphql-endpoint.ts';
import { inlineScriptHashes } from './inline-script-hashes.ts';
import { limitBodyTime, UPLOAD_MILLISECONDS } from './limit-body-time.ts';
import { LIMITS } from './limits.ts';
import { createMetrics } from './metrics.ts';
import { observeRequests } from './observe-requests.ts';
import { prepareDrain } from './prepare-drain.ts';
import { requestIdOf } from './request-id.ts';
import { personOf } from './request-info.ts';
import { guardRoutes } from './route-policy.ts';
import { securityHeaders } from './security-headers.ts';
import { findDashboard, serveDashboard } from './serve-dashboard.ts';
import { serveExports } from './serve-exports.ts';
import { type Readiness, serveHealth } from './serve-health.ts';
import { serveImports } from './serve-imports.ts';
import { serveSubscriptions } from './subscriptions/serve-subscriptions.ts';

/** Where the log goes, one JSON object a line; standard output where no stream is given. */
type LogOptions = {
  readonly level: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly stream?: { write: (line: string) => void };
};

/** What an HTTP server serves. */
export type HttpServerOptions<Context extends object> = GraphqlEndpointOptions<Context> & {
  /** An OpenID provider to sign in by, if there is one. */
  readonly openId?: OpenIdProvider | undefined;
  /** The origin under which the world calls this server; undefined where requests tell. */
  readonly publicOrigin?: string | undefined;
  /** Proxies whose word is taken for where a request comes from: addresses or networks. */
  readonly trustedProxies?: readonly string[] | undefined;
  /** What of the graph is served as files. */
  readonly exports?: Exports | undefined;
  /** Where files are uploaded to be brought into the graph. */
  readonly imports?: Imports | undefined;
  readonly readiness: () => Promise<Readiness>;
  /** The folder of the built dashboard. */
  readonly dashboardFolder?: string | undefined;
  /** Whether anonymous callers may read the schema, in introspection and in messages. */
  readonly publicSchema: boolean;
  readonly log: LogOptions;
};

/** A server that is not listening yet. */
type HttpServer = {
  /** Starts to listen and returns the address, `http://127.0.0.1:4000`; port 0 takes a free one. */
  readonly listen: (port: number, host: string) => Promise<string>;
  /** Takes no more requests, finishes those under way within ten seconds, and stops. */
  readonly close: () => Promise<void>;
};

/** A client has this long to send its request, a file that is uploaded apart. */
const REQUEST_MILLISECONDS = 30_000;

/** Makes the server of the API, the dashboard and the probes on one port. */
export async function createHttpServer<Context extends object>(
  options: HttpServerOptions<Context>,
): Promise<HttpServer> {
  const app = createFastify(options);
  app.decorate('publicOrigin', options.publicOrigin);
  const metrics = createMetrics();
  const dashboard = await findDashboard(options.dashboardFolder);

  const drain = prepareDrain(app);
  limitBodyTime(app, REQUEST_MILLISECONDS);
  observeRequests(app, metrics, options.publicSchema);
  app.setErrorHandler(answerFailure);
  guardRoutes(app, (request) => personOf(request, options.people));
  await app.register(
    fastifyHelmet,
    securityHeaders(inlineScriptHashes(dashboard?.page ?? ''), options.publicOrigin),
  );
  await app.register(fastifyCompress, COMPRESSION);
  await app.register(fastifyCookie);
  // JSON is all that is read: a form or plain text can be sent from a foreign page unasked.
  app.removeContentTypeParser('text/plain');
  serveHealth(app, options.readiness, metrics);
  if (options.exports) serveExports(app, options.exports);
  if (options.imports) await serveImports(app, options.imports, options.people);
  await serveAuth(app, options);
  const graphql = await serveGraphql(app, options);
  const subscriptions = serveSubscriptions(app, options);
  await serveDashboard(app, dashboard);

  let closed: Promise<void> | undefined;
  return {
    listen: (port, host) => app.listen({ port, host }),
    close: () => {
      // Apollo never answers who asks it to stop while it is stopping, so it is asked once.
      closed ??= Promise.all([subscriptions.close(), drain()]).then(graphql.stop);
      return closed;
    },
  };
}

/** Bodies are not decompressed, so that none can grow beyond its limit. */
const COMPRESSION = {
  globalDecompression: false,
  // The best quality of Brotli takes seconds for what this one does in milliseconds.
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
};

type FastifyOptions = {
  readonly log: LogOptions;
  readonly trustedProxies?: readonly string[] | undefined;
};

function createFastify({
  log: { level, stream },
  trustedProxies,
}: FastifyOptions): FastifyInstance {
  const redact = ['authorization', 'cookie', 'password'].flatMap((name) => [name, `*.${name}`]);
  return fastify({
    logger: { level, base: null, redact, ...(stream === undefined ? {} : { stream }) },
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'requestId',
    }),
    genReqId: requestIdOf,
    // An address that cannot be read belongs to no route, so no hook has seen its request.
    frameworkErrors: (error, request, reply) => {
      openExchange(request, reply, false);
      answerFailure(error, request, reply);
    },
    bodyLimit: LIMITS.bodyBytes,
    trustProxy: trustedProxies === undefined ? false : [...trustedProxies],
    requestTimeout: UPLOAD_MILLISECONDS,
    http: { headersTimeout: REQUEST_MILLISECONDS },
    forceCloseConnections: 'idle',
  });
}
