import { InMemoryCache } from '@apollo/client';
import { KINDS } from '../lib/kinds';

/** A cache that knows which types are entities, and that there is one graph. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: { Entity: [...KINDS] },
    typePolicies: {
      GraphInfo: { keyFields: [] },
    },
  });
}
