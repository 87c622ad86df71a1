import type { ApolloClient } from '@apollo/client';
import type { RevertChangeSetMutation } from '../gql/graphql';
import { noData } from './no-data';
import { RevertChangeSetDocument } from './revert-change-set.generated';

/** The change set that undoes another, as far as it could. */
export type Reverting = RevertChangeSetMutation['revertChangeSet'];

type RevertRequest = { readonly number: number; readonly reason: string; readonly key: string };

/** Undoes a change set by a new one. The same key sent again undoes nothing more. */
export async function revertChangeSet(
  client: ApolloClient,
  variables: RevertRequest,
): Promise<Reverting> {
  const { data } = await client.mutate({ mutation: RevertChangeSetDocument, variables });
  return data?.revertChangeSet ?? noData();
}
