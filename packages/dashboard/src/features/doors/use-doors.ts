import { useWorkedOut } from '../../apollo/use-worked-out';
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
  const { data, ...rest } = useWorkedOut(SkillDoorsDocument);
  return { skills: data?.overview.doors ?? null, ...rest };
}
