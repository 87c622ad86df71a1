import type { ApolloClient } from '@apollo/client';
import type { ApplyChangesMutation, ChangeInput } from '../gql/graphql';
import { ApplyChangesDocument } from './apply-changes.generated';
import { noData } from './no-data';

/** A change set that was applied at once. */
export type Applied = ApplyChangesMutation['applyChanges'];

/** What is to be applied, why, and what the request is known by. */
export type ApplyRequest = {
  readonly changes: readonly ChangeInput[];
  readonly reason: string;
  readonly key: string;
};

/** Applies operations as one change set. The same key sent again changes nothing more. */
export async function applyChanges(
  client: ApolloClient,
  { changes, reason, key }: ApplyRequest,
): Promise<Applied> {
  const variables = { changes: [...changes], reason, key };
  const { data } = await client.mutate({ mutation: ApplyChangesDocument, variables });
  return data?.applyChanges ?? noData();
}
