import type { ApolloClient } from '@apollo/client';
import { type Applied, type ApplyRequest, applyChanges } from './apply-changes';
import { noData } from './no-data';
import { ProposeChangesDocument } from './propose-changes.generated';

type SendRequest = ApplyRequest & {
  /** Whether it is done at once, or proposed. */
  readonly atOnce: boolean;
};

/** Applies operations as one change set, or proposes them. The same key sent again does nothing more. */
export async function sendChanges(
  client: ApolloClient,
  { atOnce, ...request }: SendRequest,
): Promise<Applied> {
  if (atOnce) return applyChanges(client, request);
  const { changes, reason, key } = request;
  const { data } = await client.mutate({
    mutation: ProposeChangesDocument,
    variables: { changes: [...changes], reason, key },
  });
  return data?.proposeChanges ?? noData();
}
