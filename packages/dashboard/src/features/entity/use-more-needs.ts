import { useApolloClient } from '@apollo/client/react';
import type { RolePage_RoleFragment } from '../../gql/graphql';
import { MoreNeedsDocument } from './role-needs.generated';
import { type Rest, useRest } from './use-rest';

type Requires = RolePage_RoleFragment['requiresConnection'];

/** The needs of a role that are shown beside those that its page began with. */
export type MoreNeeds = Rest<Requires['edges'][number]>;

/** What a role asks for beyond what its page began with, as far as somebody has asked for it. */
export function useMoreNeeds(ref: string, first: Requires | undefined): MoreNeeds {
  const client = useApolloClient();
  return useRest(first, async (after) => {
    const { data } = await client.query({ query: MoreNeedsDocument, variables: { ref, after } });
    return data?.entity?.kind === 'Role' ? data.entity.requiresConnection : undefined;
  });
}
