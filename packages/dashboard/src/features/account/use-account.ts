import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { describeError } from '../../apollo/describe-error';
import type { AccountQuery } from '../../gql/graphql';
import { AccountDocument } from './account.generated';

/** An account with its sessions and keys. */
export type OwnAccount = NonNullable<AccountQuery['me']>;

/** Sessions and keys of whoever is signed in; they change elsewhere, so they are asked for each time. */
export function useAccount() {
  const { data, error, networkStatus, refetch } = useQuery(AccountDocument, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  return {
    account: data?.me ?? null,
    trouble: error && !data?.me ? describeError(error) : null,
    retrying: networkStatus === NetworkStatus.refetch,
    // A second failure comes back as `error`, so there is nothing else to catch.
    refetch: () => void refetch().catch(() => undefined),
  };
}
