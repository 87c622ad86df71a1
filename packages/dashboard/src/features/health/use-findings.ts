import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { describeError } from '../../apollo/describe-error';
import type { HealthCheck } from '../../gql/graphql';
import { HealthFindingsDocument } from './health.generated';
import type { Asked, Finding } from './health-state';

/** As many findings as stand on a page. */
export const AT_ONCE = 20;

/** A page of what a check has found, and how many there are in all. */
export type Findings = { readonly findings: readonly Finding[]; readonly total: number };

/** What a check has found, page by page; the one before stays until the next is there. */
export function useFindings(check: HealthCheck, page: number): Asked<Findings> {
  const { data, previousData, error, networkStatus, refetch } = useQuery(HealthFindingsDocument, {
    variables: { first: AT_ONCE, offset: (page - 1) * AT_ONCE },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  const shown = (data ?? previousData)?.graphHealth.checks.find((one) => one.check === check);
  return {
    answer: shown ? { findings: shown.findings, total: shown.findingCount } : null,
    loading: networkStatus !== NetworkStatus.ready && networkStatus !== NetworkStatus.error,
    trouble: error ? describeError(error) : null,
    // A second failure comes back as `error`, so there is nothing else to catch.
    refetch: () => refetch().then(ignore, ignore),
  };
}

const ignore = () => undefined;
