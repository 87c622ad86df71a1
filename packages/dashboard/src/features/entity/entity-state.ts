import { NetworkStatus } from '@apollo/client';
import type { useQuery } from '@apollo/client/react';
import { describeError } from '../../apollo/describe-error';
import type { EntityState } from './entity-frame';

/** What is read of the result of a query for an entity. */
type Result = Pick<useQuery.Result, 'error' | 'networkStatus'> & {
  readonly refetch: () => Promise<unknown>;
};

/** Reads a query's result: `entity` is null where there is none, undefined until that is known. */
export function entityState<E>(result: Result, entity: E | null | undefined): EntityState<E> {
  if (result.error) {
    return {
      status: 'trouble',
      trouble: describeError(result.error),
      retrying: result.networkStatus === NetworkStatus.refetch,
      // A second failure comes back as `error`, so there is nothing else to catch.
      retry: () => void result.refetch().catch(() => undefined),
    };
  }
  if (entity === undefined) return { status: 'loading' };
  return entity === null ? { status: 'unknown' } : { status: 'answer', entity };
}
