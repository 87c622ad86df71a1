import { NetworkStatus } from '@apollo/client';
import { describeError } from '../../apollo/describe-error';
import type { ChangeSetList, Connection, Result } from './change-set-list';

type Asked = {
  readonly result: Result;
  readonly known: Connection | undefined;
  readonly refetch: () => Promise<unknown>;
  readonly more: (after: string) => Promise<unknown>;
};

/** Reads a query for change sets into what a page shows of it. */
export function readList({ result, known, refetch, more }: Asked): ChangeSetList {
  const { error, networkStatus } = result;
  const after = known?.pageInfo.endCursor ?? null;
  return {
    changeSets: known?.edges.map(({ node }) => node) ?? null,
    total: known?.totalCount ?? 0,
    loading: networkStatus !== NetworkStatus.ready && networkStatus !== NetworkStatus.error,
    trouble: error ? describeError(error) : null,
    // A second failure comes back as `error`, so there is nothing else to catch.
    refetch: () => refetch().then(ignore, ignore),
    more: () => void (after !== null && more(after).catch(ignore)),
  };
}

const ignore = () => undefined;
