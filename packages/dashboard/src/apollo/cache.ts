import { InMemoryCache } from '@apollo/client';
import { KINDS } from '../lib/kinds';

/**
 * A cache that knows which types are entities, that there is one graph, and what change sets are
 * known by. The id of an effect is that of its row, which many effects have.
 */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: { Entity: [...KINDS] },
    typePolicies: {
      GraphInfo: { keyFields: [] },
      ChangeSet: { keyFields: ['number'] },
      Effect: { keyFields: false },
      GraphHealth: { keyFields: [] },
      HealthReport: { keyFields: ['check'] },
    },
  });
}
