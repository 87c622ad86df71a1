import { NO_ANSWER, TroubleError } from '../lib/trouble';

/** An answer without errors and without data is none. */
export function noData(): never {
  throw new TroubleError(NO_ANSWER);
}
