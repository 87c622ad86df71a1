import { useApolloClient } from '@apollo/client/react';
import type { SkillPage_SkillFragment } from '../../gql/graphql';
import { MoreNarrowerDocument, MoreRequiredByDocument } from './more-of-skill.generated';
import { type Rest, useRest } from './use-rest';

type RequiredBy = SkillPage_SkillFragment['requiredByConnection'];
type Narrower = SkillPage_SkillFragment['narrowerConnection'];

/** What the long lists of a skill have beyond what its page began with. */
export type MoreOfSkill = {
  readonly requiredBy: Rest<RequiredBy['edges'][number]>;
  readonly narrower: Rest<Narrower['edges'][number]>;
};

/** The rest of the roles that ask for a skill, and of the skills that are parts of it. */
export function useMoreOfSkill(
  ref: string,
  skill: SkillPage_SkillFragment | null | undefined,
): MoreOfSkill {
  const client = useApolloClient();
  return {
    requiredBy: useRest(skill?.requiredByConnection, async (after) => {
      const variables = { ref, after };
      const { data } = await client.query({ query: MoreRequiredByDocument, variables });
      return data?.entity?.kind === 'Skill' ? data.entity.requiredByConnection : undefined;
    }),
    narrower: useRest(skill?.narrowerConnection, async (after) => {
      const variables = { ref, after };
      const { data } = await client.query({ query: MoreNarrowerDocument, variables });
      return data?.entity?.kind === 'Skill' ? data.entity.narrowerConnection : undefined;
    }),
  };
}
