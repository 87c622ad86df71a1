import { useApolloClient } from '@apollo/client/react';
import type { ToolPage_ToolFragment } from '../../gql/graphql';
import { MoreUsedByDocument } from './more-of-tool.generated';
import { type Rest, useRest } from './use-rest';

type UsedBy = ToolPage_ToolFragment['usedByConnection'];

/** The roles that use a tool, beyond those that its page began with. */
export type MoreUsers = Rest<UsedBy['edges'][number]>;

/** The rest of the roles that use a tool, as far as somebody has asked for it. */
export function useMoreUsers(ref: string, first: UsedBy | undefined): MoreUsers {
  const client = useApolloClient();
  return useRest(first, async (after) => {
    const { data } = await client.query({ query: MoreUsedByDocument, variables: { ref, after } });
    return data?.entity?.kind === 'Tool' ? data.entity.usedByConnection : undefined;
  });
}
