import type { ErrorDescription } from './describe-error.ts';
import type { Exchange } from './exchange.ts';

/** An error in the shape that GraphQL gives to errors, which every answer of this server uses. */
type ToldError = {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
};

/** Closed schemas are not spelt out by messages; the caller's own words are known to the caller. */
const CLOSED =
  'The request does not fit the schema, which is not open to anonymous callers here. Sign in to read what is wrong.';

/** Notes an error for the request's log line and metrics, logs its cause, and words it. */
export function tellError(description: ErrorDescription, exchange: Exchange): ToldError {
  const { code, message, details, cause, malformed, namesSchema } = description;
  exchange.errorCodes.push(code);
  if (malformed === true) exchange.malformed = true;
  const limitName = details?.['limitName'];
  if (code === 'LIMIT_EXCEEDED' && typeof limitName === 'string') {
    exchange.limitsExceeded.push(limitName);
  }
  if (cause !== undefined) logCause(description, exchange);
  const isClosed = namesSchema === true && !exchange.schemaIsOpen;
  return {
    message: isClosed ? CLOSED : message,
    extensions: { ...details, code, requestId: exchange.requestId },
  };
}

function logCause({ code, cause }: ErrorDescription, { log }: Exchange): void {
  if (code === 'UNAVAILABLE') log.warn({ err: cause }, 'the database is away');
  else log.error({ err: cause }, 'an error was masked');
}
