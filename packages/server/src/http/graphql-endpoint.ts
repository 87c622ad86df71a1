import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { type GraphQLFormattedError, type GraphQLSchema, Kind } from 'graphql';
import type { People } from '../store/people/people.ts';
import { checkRows, type RowsOf } from './admission/check-rows.ts';
import { createAdmission } from './admission/create-admission.ts';
import { asRefusal } from './as-refusal.ts';
import { refuseForgery } from './auth/refuse-forgery.ts';
import { createRequestContext } from './create-request-context.ts';
import { describeError } from './describe-error.ts';
import { currentExchange, withExchange } from './exchange.ts';
import { legacyStatus } from './legacy-status.ts';
import { LIMITS } from './limits.ts';
import { noteOperation } from './note-operation.ts';
import type { RequestInfo } from './request-info.ts';
import { sayOnce } from './say-once.ts';
import { tellError } from './tell-error.ts';
import { refuseUnreadableBody } from './unreadable-body.ts';

/** What the endpoint needs: a schema, and the context that its resolvers are given. */
export type GraphqlEndpointOptions<Context extends object> = {
  readonly schema: GraphQLSchema;
  readonly contextFor: (request: RequestInfo) => Context | Promise<Context>;
  /** Who may sign in, and who is signed in. */
  readonly people: People;
  /** How many rows an operation is expected to read; where absent, it is not asked. */
  readonly rowsOf?: RowsOf | undefined;
};

/** Serves `/graphql`. What it returns is to be stopped once no request is under way. */
export async function serveGraphql<Context extends object>(
  app: FastifyInstance,
  { schema, contextFor, people, rowsOf }: GraphqlEndpointOptions<Context>,
): Promise<{ stop: () => Promise<void> }> {
  const apollo = createApollo<Context>(schema, app, rowsOf);
  const context = createRequestContext(createAdmission(schema), contextFor, people);
  await apollo.start();

  await app.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      // Answers depend on who asks and on a graph that changes.
      reply.header('cache-control', 'no-store');
    });
    scope.addHook('onRequest', refuseUnreadableBody);
    scope.addHook('onRequest', refuseForgery);
    // The body's events run outside the request's own asynchronous context, so it is entered after.
    scope.addHook('preHandler', (request, _reply, done) => withExchange(request.exchange, done));
    scope.addHook('onSend', legacyStatus);
    await scope.register(fastifyApollo(apollo), { context, method: ['GET', 'POST'] });
  });
  return { stop: () => apollo.stop() };
}

function createApollo<Context extends object>(
  schema: GraphQLSchema,
  app: FastifyInstance,
  rowsOf: RowsOf = () => 0,
) {
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
      rowsLimit(rowsOf),
      errorsSaidOnce,
    ],
  });
}

const operationNaming: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operationName }) => {
      noteOperation(currentExchange(), operationName);
    },
  }),
};

/** Rows are counted once the operation is known to fit the schema, and before any of it is executed. */
const rowsLimit = (rowsOf: RowsOf): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (operation === undefined) return;
      const fragments = Object.fromEntries(
        document.definitions.flatMap((one) =>
          one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
        ),
      );
      const variables = request.variables ?? {};
      try {
        checkRows({ schema, operation, fragments, variables }, rowsOf);
      } catch (error) {
        throw asRefusal(error, 400);
      }
    },
  }),
});

const errorsSaidOnce: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind !== 'single' || body.singleResult.errors === undefined) return;
      body.singleResult.errors = sayOnce(body.singleResult.errors);
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
