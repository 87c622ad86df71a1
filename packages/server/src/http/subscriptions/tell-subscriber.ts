import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import { type ExecutionResult, type FormattedExecutionResult, GraphQLError } from 'graphql';
import { describeError } from '../describe-error.ts';
import type { Exchange } from '../exchange.ts';
import { tellError } from '../tell-error.ts';

type Result = {
  readonly data?: ExecutionResult['data'] | undefined;
  readonly errors?: readonly unknown[] | undefined;
};

/** Words errors for subscribers as for all who ask: refusals as they are, all else behind an id. */
export type SubscriberTeller = {
  /** What a subscriber is told of errors. */
  readonly errors: (errors: readonly unknown[]) => GraphQLError[];
  /** A result with its errors as they are told. */
  readonly result: (result: Result) => FormattedExecutionResult;
};

export function createSubscriberTeller(
  log: FastifyBaseLogger,
  schemaIsOpen: boolean,
): SubscriberTeller {
  const tell = (error: unknown): GraphQLError => {
    const exchange = openExchange(log, schemaIsOpen);
    const { message, extensions } = tellError(describeError(error, exchange.requestId), exchange);
    return new GraphQLError(message, { extensions });
  };
  return {
    errors: (errors) => errors.map(tell),
    result: ({ data, errors }) => ({
      ...(data !== undefined && { data }),
      ...(errors && { errors: errors.map((error) => tell(error).toJSON()) }),
    }),
  };
}

/** A connection outlives requests, so that each error has an id of its own. */
function openExchange(log: FastifyBaseLogger, schemaIsOpen: boolean): Exchange {
  return {
    requestId: randomUUID(),
    log,
    schemaIsOpen,
    operation: undefined,
    errorCodes: [],
    limitsExceeded: [],
    malformed: false,
  };
}
