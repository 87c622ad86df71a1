import { useApolloClient, useQuery } from '@apollo/client/react';
import { describeError } from '../../apollo/describe-error';
import { takeOverChanges } from '../../apollo/take-over-changes';
import { useCaughtUp } from '../../apollo/use-caught-up';
import { useGraphChanges } from '../../apollo/use-graph-changes';
import type { SkillDoorsQuery } from '../../gql/graphql';
import type { Trouble } from '../../lib/trouble';
import { SkillDoorsDocument } from './doors.generated';

/** A skill, and the roles that it opens. */
export type OpeningSkill = SkillDoorsQuery['overview']['doors'][number];

/** Where the list of doors stands: `skills` is null until it is known. */
export type DoorsState = {
  readonly skills: readonly OpeningSkill[] | null;
  readonly trouble: Trouble | null;
  readonly retry: () => void;
};

/** The skills that open doors, kept as the graph is, whoever changes it. */
export function useDoors(): DoorsState {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(SkillDoorsDocument, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  useGraphChanges(() => void takeOverChanges(client));
  useCaughtUp(data !== undefined && data.overview.revision < data.graph.revision, refetch);
  return {
    skills: data?.overview.doors ?? null,
    trouble: error && !data ? describeError(error) : null,
    retry: () => void refetch().catch(() => undefined),
  };
}
