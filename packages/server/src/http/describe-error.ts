import { GraphQLError } from 'graphql';
import { Refusal, type RefusalDetails } from '../domain/refusal.ts';
import { databaseIsAway, queryTookTooLong } from '../store/database-away.ts';
import type { ErrorCode } from './error-codes.ts';

/** An error as its receiver is told of it; `cause` is for the log where the message says too little. */
export type ErrorDescription = {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details?: RefusalDetails;
  readonly cause?: unknown;
  /** Whether the request is at fault rather than the document in it. */
  readonly malformed?: boolean;
  /** Whether the message speaks of the schema, which may be closed to the caller. */
  readonly namesSchema?: boolean;
};

/** Codes of Apollo's own with what they are here; what is absent is masked. */
const APOLLO_CODES: ReadonlyMap<unknown, ErrorCode> = new Map<unknown, ErrorCode>([
  ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_PARSE_FAILED'],
  ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_VALIDATION_FAILED'],
  ['BAD_USER_INPUT', 'BAD_USER_INPUT'],
  ['OPERATION_RESOLUTION_FAILURE', 'BAD_USER_INPUT'],
  ['BAD_REQUEST', 'BAD_USER_INPUT'],
  ['PERSISTED_QUERY_NOT_SUPPORTED', 'BAD_USER_INPUT'],
]);

const MALFORMED = new Set<unknown>(['BAD_REQUEST', 'PERSISTED_QUERY_NOT_SUPPORTED']);

/** graphql-js so refuses an argument while executing, without a code. */
const BAD_ARGUMENT = /^Argument "/;

/**
 * Decides what the caller is told of an error. Refusals and the errors of the GraphQL library
 * itself are told as they are, an absent database as UNAVAILABLE; all else is masked.
 */
export function describeError(error: unknown, requestId: string): ErrorDescription {
  const cause = originOf(error);
  if (cause instanceof Refusal) {
    return { code: cause.code, message: cause.message, details: cause.details };
  }
  if (databaseIsAway(cause)) return unavailable(cause, requestId);
  if (queryTookTooLong(cause)) return tookTooLong(cause);
  return (
    (cause instanceof GraphQLError ? ofLibrary(error, cause) : undefined) ??
    masked(cause, requestId)
  );
}

/** The error that was thrown, without the located ones that were wrapped around it. */
function originOf(error: unknown): unknown {
  let origin = error;
  while (origin instanceof GraphQLError && origin.originalError !== undefined) {
    origin = origin.originalError;
  }
  return origin;
}

/** The description of an error that Apollo or graphql-js made itself, if it is one. */
function ofLibrary(error: unknown, cause: GraphQLError): ErrorDescription | undefined {
  const given = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  const code = APOLLO_CODES.get(given ?? cause.extensions['code']);
  if (code !== undefined) {
    return {
      code,
      message: reworded(cause),
      malformed: MALFORMED.has(given),
      namesSchema: code !== 'GRAPHQL_PARSE_FAILED' && !MALFORMED.has(given),
    };
  }
  if (cause.nodes === undefined || !BAD_ARGUMENT.test(cause.message)) return undefined;
  return { code: 'BAD_USER_INPUT', message: cause.message, namesSchema: true };
}

function reworded({ message }: GraphQLError): string {
  if (message !== 'Validation aborted.') return message;
  return 'The document repeats its fields and fragments too often to be compared with one another. Select each field once.';
}

function unavailable(cause: unknown, requestId: string): ErrorDescription {
  return {
    code: 'UNAVAILABLE',
    message: `The database cannot be reached at the moment. Try again shortly, and quote request id ${requestId} if it lasts.`,
    cause,
  };
}

function tookTooLong(cause: unknown): ErrorDescription {
  return {
    code: 'UNAVAILABLE',
    message:
      'The query took too long and was given up. Ask for less at once: fewer rows, fewer levels, or a narrower filter.',
    cause,
  };
}

/** The description of an error that is none of the caller's business. */
function masked(cause: unknown, requestId: string): ErrorDescription {
  return {
    code: 'INTERNAL_SERVER_ERROR',
    message: `Something went wrong on our side. Quote request id ${requestId} when you report it.`,
    cause,
  };
}
