import { Refusal } from '../../domain/refusal.ts';

const LONGEST = 2_000;

/** What an address has in its query, and nothing else. */
const QUERY = /^[\w\-.~!$&'()*+,;=:@/%]*$/u;

/**
 * The state of a list, as the query of its address has it.
 * @throws Refusal BAD_USER_INPUT where it is too long, or no query of an address
 */
export function readSearch(search: string): string {
  const why =
    search.length > LONGEST
      ? `has ${search.length} characters. Give one of at most ${LONGEST}.`
      : QUERY.test(search)
        ? undefined
        : 'is not the query of an address. Copy what stands after the question mark of the list, and leave that out.';
  if (why === undefined) return search;
  const value = search.slice(0, 50);
  throw new Refusal('BAD_USER_INPUT', `search ${why}`, { field: 'search', value });
}
