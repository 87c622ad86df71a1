import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyBaseLogger } from 'fastify';

/** What is known of a request under way, gathered for its log line, its metrics and its errors. */
export type Exchange = {
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
  /** Whether this caller may read the schema, in introspection and in messages. */
  readonly schemaIsOpen: boolean;
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

/** Runs the rest of a request so that `currentExchange` finds it. */
export function withExchange(exchange: Exchange, rest: () => void): void {
  exchanges.run(exchange, rest);
}

/** The request under way, where there is one. */
export function currentExchange(): Exchange | undefined {
  return exchanges.getStore();
}
