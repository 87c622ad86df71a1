import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { describeError } from '../../apollo/describe-error';
import type { RolePage_RoleFragment } from '../../gql/graphql';
import type { Trouble } from '../../lib/trouble';
import { MoreNeedsDocument } from './role-needs.generated';

type Requires = RolePage_RoleFragment['requiresConnection'];

/** The needs of a role that are shown beside those that its page began with. */
export type MoreNeeds = {
  readonly edges: Requires['edges'];
  readonly loading: boolean;
  readonly trouble: Trouble | null;
  /** Asks for the next of them. */
  readonly ask: () => void;
};

type Rest = {
  /** What the page began with; the rest of another answer is not the rest of this one. */
  readonly of: Requires;
  readonly edges: Requires['edges'];
  readonly endCursor: string | null;
  readonly loading: boolean;
  readonly trouble: Trouble | null;
};

/** What a role asks for beyond what its page began with, as far as somebody has asked for it. */
export function useMoreNeeds(ref: string, first: Requires | undefined): MoreNeeds {
  const client = useApolloClient();
  const [kept, setKept] = useState<Rest | null>(null);
  const rest = kept !== null && kept.of === first ? kept : null;
  const { edges = [], loading = false, trouble = null } = rest ?? {};

  const ask = async (): Promise<void> => {
    const after = (rest ?? first?.pageInfo)?.endCursor;
    if (first === undefined || after == null) return;
    const known = { of: first, edges, endCursor: after };
    setKept({ ...known, loading: true, trouble: null });
    try {
      const { data } = await client.query({ query: MoreNeedsDocument, variables: { ref, after } });
      const page = data?.entity?.kind === 'Role' ? data.entity.requiresConnection : undefined;
      setKept({
        of: first,
        edges: [...edges, ...(page?.edges ?? [])],
        endCursor: page?.pageInfo.endCursor ?? null,
        loading: false,
        trouble: null,
      });
    } catch (error) {
      setKept({ ...known, loading: false, trouble: describeError(error) });
    }
  };
  return { edges, loading, trouble, ask: () => void ask() };
}
