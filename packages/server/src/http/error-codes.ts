import type { RefusalCode } from '../domain/refusal.ts';

/** Every code that an error of this API may carry. */
export type ErrorCode =
  | RefusalCode
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'INTERNAL_SERVER_ERROR';

/** The HTTP status of a request that is refused as a whole, before anything is executed. */
export function statusOf(code: ErrorCode): number {
  switch (code) {
    case 'UNAUTHENTICATED':
      return 401;
    case 'FORBIDDEN':
      return 403;
    case 'NOT_FOUND':
      return 404;
    case 'CONFLICT':
    case 'ALREADY_EXISTS':
    case 'CYCLE':
      return 409;
    case 'UNAVAILABLE':
      return 503;
    case 'BAD_USER_INPUT':
    case 'LIMIT_EXCEEDED':
    case 'GRAPHQL_PARSE_FAILED':
    case 'GRAPHQL_VALIDATION_FAILED':
      return 400;
    case 'INTERNAL_SERVER_ERROR':
      return 500;
    default:
      return code satisfies never;
  }
}
