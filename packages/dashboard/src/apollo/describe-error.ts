import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { readRefusal } from '../lib/refusal';
import { NO_ANSWER, type Trouble, type TroubleCode, TroubleError } from '../lib/trouble';
import { REQUEST_ID_HEADER } from './request-id-link';

/** Reads an error of a client into what a page can say about it. */
export function describeError(error: unknown): Trouble {
  if (error instanceof TroubleError) return error.trouble;
  if (CombinedGraphQLErrors.is(error)) return readRefusal(error.errors[0]);
  if (!ServerError.is(error)) return NO_ANSWER;
  const requestId = error.response.headers.get(REQUEST_ID_HEADER);
  return { ...NO_ANSWER, code: codeOfStatus(error.statusCode), requestId };
}

/** A proxy answers 502 to 504 while the server behind it is away. */
function codeOfStatus(status: number): TroubleCode {
  return status >= 502 && status <= 504 ? 'UNAVAILABLE' : 'UNEXPECTED';
}
