import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';

/** What is known of a request under way, gathered for its log line, its metrics and its errors. */
export type Exchange = {
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
  /** Whether this caller may read the schema, in introspection and in messages. */
  schemaIsOpen: boolean;
  /** The name of the GraphQL operation, once it is known. */
  operation: string | undefined;
  readonly errorCodes: string[];
  readonly limitsExceeded: string[];
  /** Set where the request itself is at fault, not the GraphQL document that it carries. */
  malformed: boolean;
};

declare module 'fastify' {
  interface FastifyRequest {
    /** Made when the request arrives. */
    exchange: Exchange;
  }
}

const exchanges = new AsyncLocalStorage<Exchange>();

/** Begins the exchange of a request, and echoes its id. */
export function openExchange(
  request: FastifyRequest,
  reply: FastifyReply,
  schemaIsOpen: boolean,
): void {
  request.exchange = {
    requestId: request.id,
    log: request.log,
    schemaIsOpen,
    operation: undefined,
    errorCodes: [],
    limitsExceeded: [],
    malformed: false,
  };
  reply.header('x-request-id', request.id);
}

/** Runs the rest of a request so that `currentExchange` finds it. */
export function withExchange(exchange: Exchange, rest: () => void): void {
  exchanges.run(exchange, rest);
}

/** The request under way, where there is one. */
export function currentExchange(): Exchange | undefined {
  return exchanges.getStore();
}
