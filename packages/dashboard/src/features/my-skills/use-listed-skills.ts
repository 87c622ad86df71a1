import { NetworkStatus } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { describeError } from '../../apollo/describe-error';
import type { HeldSkill } from '../../lib/held-skills';
import type { Trouble } from '../../lib/trouble';
import type { ListedSkill } from './listed-skill';
import { SkillNamesDocument } from './my-skills.generated';

/** A list of skills, held against the graph. */
export type SkillList = {
  /** What the graph knows. */
  readonly known: readonly ListedSkill[];
  /** What the graph has no more. */
  readonly gone: readonly ListedSkill[];
  /** Nothing is known of these yet. */
  readonly unchecked: readonly ListedSkill[];
  readonly loading: boolean;
  readonly trouble: Trouble | null;
  readonly retrying: boolean;
  /** Asks again what the graph knows. */
  readonly retry: () => void;
};

/** Asks the graph for the names of skills; what it said before holds until it says more. */
export function useListedSkills(skills: readonly HeldSkill[]): SkillList {
  const names = skills.map(({ slug }) => slug);
  const asked = useQuery(
    SkillNamesDocument,
    names.length === 0 ? skipToken : { variables: { names }, notifyOnNetworkStatusChange: true },
  );
  const { data, previousData, error, networkStatus, refetch } = asked;
  const lists = useMemo(() => {
    const answers = [...(previousData?.matchSkills ?? []), ...(data?.matchSkills ?? [])];
    const byName = new Map(answers.map((answer) => [answer.name, answer]));
    const listed = skills.map(({ slug, level }) => {
      const answer = byName.get(slug);
      const { skill = null, suggestions = [] } = answer ?? {};
      return { slug, level, skill, suggestions, asked: answer !== undefined };
    });
    return {
      known: listed.filter(({ skill }) => skill !== null),
      gone: listed.filter(({ skill, asked }) => skill === null && asked),
      unchecked: listed.filter(({ asked }) => !asked),
    };
  }, [skills, data, previousData]);
  return {
    ...lists,
    loading: lists.unchecked.length > 0 && !error,
    trouble: error && lists.unchecked.length > 0 ? describeError(error) : null,
    retrying: networkStatus === NetworkStatus.refetch,
    // A second failure comes back as `error`, so there is nothing else to catch.
    retry: () => void refetch().catch(() => undefined),
  };
}
