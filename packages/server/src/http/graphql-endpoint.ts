import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { createAdmission } from './admission/create-admission.ts';
import { describeError } from './describe-error.ts';
import { statusOf } from './error-codes.ts';
import { currentExchange, withExchange } from './exchange.ts';
import { readGraphqlParameters } from './graphql-parameters.ts';
import { legacyStatus } from './legacy-status.ts';
import { LIMITS } from './limits.ts';
import { type RequestInfo, requestInfoOf } from './request-info.ts';
import { tellError } from './tell-error.ts';
import { refuseUnreadableBody } from './unreadable-body.ts';

/** What the endpoint needs: a schema, and the context that its resolvers are given. */
export type GraphqlEndpointOptions<Context extends object> = {
  readonly schema: GraphQLSchema;
  readonly contextFor: (request: RequestInfo) => Context | Promise<Context>;
};

/** Serves `/graphql`. What it returns is to be stopped once no request is under way. */
export async function serveGraphql<Context extends object>(
  app: FastifyInstance,
  { schema, contextFor }: GraphqlEndpointOptions<Context>,
): Promise<{ stop: () => Promise<void> }> {
  const apollo = createApollo<Context>(schema, app);
  const admit = createAdmission(schema);
  await apollo.start();

  function admitRequest(request: FastifyRequest): void {
    const parameters = readGraphqlParameters(request);
    request.exchange.operation = loggable(parameters?.operationName);
    const { schemaIsOpen } = request.exchange;
    if (parameters !== undefined) admit({ ...parameters, schemaIsOpen });
  }

  async function context(request: FastifyRequest): Promise<Context> {
    try {
      admitRequest(request);
    } catch (error) {
      const isOurs = describeError(error, request.id).code === 'INTERNAL_SERVER_ERROR';
      throw refusal(error, isOurs ? 500 : 400);
    }
    try {
      return await contextFor(requestInfoOf(request));
    } catch (error) {
      throw refusal(error, statusOf(describeError(error, request.id).code));
    }
  }

  await app.register(async (scope) => {
    scope.addHook('onRequest', refuseUnreadableBody);
    // The body's events run outside the request's own asynchronous context, so it is entered after.
    scope.addHook('preHandler', (request, _reply, done) => withExchange(request.exchange, done));
    scope.addHook('onSend', legacyStatus);
    await scope.register(fastifyApollo(apollo), { context, method: ['GET', 'POST'] });
  });
  return { stop: () => apollo.stop() };
}

function createApollo<Context extends object>(schema: GraphQLSchema, app: FastifyInstance) {
  return new ApolloServer<Context>({
    schema,
    // Nothing may depend on NODE_ENV. Introspection is refused on admission where it is closed.
    nodeEnv: 'production',
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    logger: app.log,
    formatError,
    plugins: [
      // No landing page, and no request to Apollo's own services whatever the environment says.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      operationNaming,
    ],
  });
}

const operationNaming: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operationName }) => {
      const exchange = currentExchange();
      if (exchange !== undefined) exchange.operation = loggable(operationName);
    },
  }),
};

function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const exchange = currentExchange();
  if (exchange === undefined) throw new Error('an error was told outside any request');
  const told = tellError(describeError(error, exchange.requestId), exchange);
  const { locations, path } = formatted;
  return {
    ...told,
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
  };
}

/** An error that refuses the whole request, with its HTTP status; Apollo would answer 500. */
function refusal(error: unknown, status: number): unknown {
  if (!(error instanceof Error)) return error;
  const nodes = error instanceof GraphQLError ? (error.nodes ?? null) : null;
  const extensions = { http: { status } };
  return new GraphQLError(error.message, { nodes, originalError: error, extensions });
}

function loggable(operationName: string | null | undefined): string | undefined {
  if (operationName === null || operationName === undefined) return undefined;
  return operationName.slice(0, 100);
}
