import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { Refusal } from '../../domain/refusal.ts';
import { startWaiting } from '../../store/limit-waiting.ts';
import type { People } from '../../store/people/people.ts';
import { admitDocument } from '../admission/admit-document.ts';
import { checkInputs } from '../admission/check-inputs.ts';
import { LIMITS } from '../limits.ts';
import { type Credentials, personLookUp, type RequestInfo } from '../request-info.ts';
import { credentialsOfUpgrade } from './credentials-of-upgrade.ts';
import { refusalOfUpgrade } from './refusal-of-upgrade.ts';
import { createSubscriberTeller } from './tell-subscriber.ts';

/** What subscriptions are answered with. */
type SubscriptionOptions<Context extends object> = {
  readonly schema: GraphQLSchema;
  readonly contextFor: (request: RequestInfo) => Context | Promise<Context>;
  /** Who is signed in. */
  readonly people: People;
  /** Whether messages may speak of the schema. */
  readonly publicSchema: boolean;
};

/** The most connections at once; one more is told to come again. */
const CONNECTIONS = 1_000;
/** The most subscriptions that one connection may have at once. */
const SUBSCRIPTIONS = 10;

/**
 * Answers subscriptions at `/graphql`, by the protocol graphql-transport-ws. What it returns ends
 * all connections, as who listens would hold up the end of the server.
 */
export function serveSubscriptions<Context extends object>(
  app: FastifyInstance,
  { schema, contextFor, people, publicSchema }: SubscriptionOptions<Context>,
): { readonly close: () => Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LIMITS.bodyBytes });
  const teller = createSubscriberTeller(app.log, publicSchema);
  const graphql = useServer<Record<string, unknown>>(
    {
      onSubscribe: async ({ extra, subscriptions }, _id, payload) => {
        try {
          checkCount(Object.keys(subscriptions).length);
          const read = readSubscription(schema, payload);
          if ('errors' in read) return teller.errors(read.errors);
          const { request, socket } = extra;
          const credentials = credentialsOfUpgrade(app, request);
          const asker = { request, credentials, signal: goneSignal(socket) };
          const contextValue = await contextFor(infoOf(asker, people));
          return { ...read, contextValue };
        } catch (error) {
          return teller.errors([error]);
        }
      },
      onNext: (...given) => teller.result(given[4]),
    },
    sockets,
  );
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const isFull = sockets.clients.size >= CONNECTIONS;
    const refusal = refusalOfUpgrade(request, { isFull, publicOrigin: app.publicOrigin });
    if (refusal !== undefined) socket.end(refusal);
    else {
      sockets.handleUpgrade(request, socket, head, (opened) => {
        sockets.emit('connection', opened, request);
      });
    }
  });
  return { close: async () => graphql.dispose() };
}

function checkCount(count: number): void {
  if (count <= SUBSCRIPTIONS) return;
  const message = `This connection has ${count} subscriptions; at most ${SUBSCRIPTIONS} are allowed. End one, or open another connection.`;
  throw new Refusal('LIMIT_EXCEEDED', message, { value: count });
}

/** Admits a document as over HTTP, and says what is wrong with it where it does not fit the schema. */
function readSubscription(
  schema: GraphQLSchema,
  { query, variables, operationName }: SubscribePayload,
): ExecutionArgs | { readonly errors: readonly Error[] } {
  const admitted = admitDocument(query, schema, 'WEBSOCKET');
  if (admitted) checkInputs(admitted.inputs, variables ?? {});
  const document = parseDocument(query);
  if (document instanceof GraphQLError) return { errors: [document] };
  const errors = validate(schema, document);
  if (errors.length > 0) {
    return { errors: errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) };
  }
  return {
    schema,
    document,
    variableValues: variables ?? {},
    operationName: operationName ?? null,
  };
}

function parseDocument(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxLexicalTokens: LIMITS.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) return withCode(error, 'GRAPHQL_PARSE_FAILED');
    throw error;
  }
}

/** An error of graphql-js with the code that Apollo gives it over HTTP. */
const withCode = ({ message, nodes }: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(message, { nodes: nodes ?? null, extensions: { code } });

/** Aborted when the connection has ended. */
function goneSignal(socket: { once: (event: 'close', listener: () => void) => unknown }) {
  const gone = new AbortController();
  socket.once('close', () => gone.abort());
  return gone.signal;
}

type Asker = {
  readonly request: IncomingMessage;
  readonly credentials: Credentials;
  readonly signal: AbortSignal;
};

/** Who asks is looked up only where something is not for everyone. */
function infoOf({ request, credentials, signal }: Asker, people: People): RequestInfo {
  const { key, sessionToken } = credentials;
  const waiting = startWaiting();
  return {
    requestId: randomUUID(),
    method: 'SUBSCRIBE',
    headers: request.headers,
    remoteAddress: request.socket.remoteAddress ?? '',
    signal,
    origin: undefined,
    hasCredential: key !== undefined || sessionToken !== undefined,
    person: personLookUp(people, credentials, waiting),
    waiting,
  };
}
