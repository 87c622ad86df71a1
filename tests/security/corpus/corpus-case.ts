import type { ErrorCode } from '../../../packages/server/src/http/error-codes.ts';

/** What a request is answered with: its HTTP status, and the code of the first error if there is one. */
export type Expected = { readonly status: number; readonly code: ErrorCode | null };

/** A request of the corpus to `/graphql`: a document with what is sent beside it. */
export type GraphqlCase = {
  readonly id: string;
  readonly query: string;
  /** JSON as it is sent, so that it may be what no program would write. */
  readonly variables?: string;
  readonly operationName?: string;
  /** Whether an administrator asks. */
  readonly signedIn?: boolean;
  readonly expected: Expected;
};

/** Data, and no error. */
export const ANSWERED: Expected = { status: 200, code: null };

/** Refused before anything is asked of the graph. */
export const refused = (code: ErrorCode): Expected => ({ status: 400, code });

/** Refused by the field that was asked. */
export const told = (code: ErrorCode): Expected => ({ status: 200, code });

/** So many parts with a blank between. */
export const repeat = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
