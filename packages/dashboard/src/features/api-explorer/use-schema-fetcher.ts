import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { useMemo, useState } from 'react';
import * as z from 'zod/mini';
import { describeError } from '../../apollo/describe-error';
import type { Trouble } from '../../lib/trouble';

/** The name that GraphiQL gives the query for the schema. */
const INTROSPECTION = 'IntrospectionQuery';

const refusalSchema = z.object({
  errors: z.array(z.object({ message: z.string(), extensions: z.record(z.string(), z.unknown()) })),
});

/** Sends what is run to this server, and tells what kept the schema from coming, if anything. */
export function useSchemaFetcher(): { fetcher: Fetcher; trouble: Trouble | null } {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const fetcher = useMemo(
    () => watchIntrospection(createGraphiQLFetcher({ url: '/graphql' }), setTrouble),
    [],
  );
  return { fetcher, trouble };
}

function watchIntrospection(send: Fetcher, tell: (trouble: Trouble | null) => void): Fetcher {
  return async (params, options) => {
    if (params.operationName !== INTROSPECTION) return send(params, options);
    try {
      const result = await send(params, options);
      tell(refusalOf(result));
      return result;
    } catch (error) {
      tell(describeError(error));
      throw error;
    }
  };
}

/** Why the server gave no schema; null where it did. */
function refusalOf(result: unknown): Trouble | null {
  const refusal = refusalSchema.safeParse(result);
  return refusal.success ? describeError(new CombinedGraphQLErrors(refusal.data)) : null;
}
