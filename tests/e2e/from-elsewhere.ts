import { newPlace } from '../testkit/new-place.ts';

/**
 * The header by which the server takes somebody to be where nobody else is. What one address does is
 * counted, and what all tests do together is more than one may.
 */
export const fromElsewhere = (): Record<string, string> => ({
  'x-forwarded-for': newPlace().address,
});
