import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import * as z from 'zod/mini';
import { catch as orElse } from 'zod/mini';
import { TROUBLE_CODES, type Trouble, type TroubleCode } from '../lib/trouble';
import { REQUEST_ID_HEADER } from './request-id-link';

const extensionsSchema = z.object({
  code: orElse(z.enum(TROUBLE_CODES), 'UNEXPECTED'),
  field: orElse(z.nullable(z.string()), null),
  value: orElse(z.optional(z.string()), undefined),
  suggestions: orElse(z.array(z.string()), []),
  requestId: orElse(z.nullable(z.string()), null),
});

/** Reads an error of the client into what a page can say about it. */
export function describeError(error: unknown): Trouble {
  if (CombinedGraphQLErrors.is(error)) return describeRefusal(error);
  const requestId = ServerError.is(error) ? error.response.headers.get(REQUEST_ID_HEADER) : null;
  const code = ServerError.is(error) ? codeOfStatus(error.statusCode) : 'NETWORK';
  return { code, message: null, field: null, suggestions: [], requestId };
}

function describeRefusal({ errors }: CombinedGraphQLErrors): Trouble {
  const [first] = errors;
  const read = extensionsSchema.parse(first?.extensions ?? {});
  const message = read.code === 'UNEXPECTED' ? null : (first?.message ?? null);
  return { ...read, message };
}

/** A proxy answers 502 to 504 while the server behind it is away. */
function codeOfStatus(status: number): TroubleCode {
  return status >= 502 && status <= 504 ? 'UNAVAILABLE' : 'UNEXPECTED';
}
