import { NetworkStatus } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useEffectEvent } from 'react';
import { describeError } from '../../apollo/describe-error';
import type { SkillsAnswerQuery } from '../../gql/graphql';
import {
  type HeldSkill,
  mergeHeldSkills,
  readHeldSkills,
  writeHeldSkills,
} from '../../lib/held-skills';
import type { Operation } from '../../lib/operation';
import type { Trouble } from '../../lib/trouble';
import { SkillsAnswerDocument } from './my-skills.generated';

/** A role is within reach up to this gap, as planning has it. */
export const REACH = 0.75;

/** Long enough to pass over the levels in between, in milliseconds. */
const PAUSE = 300;

/** A role and how well it fits. */
export type RoleFit = SkillsAnswerQuery['rankRoles'][number];

/** A skill and what comes of it. */
export type NextSkill = SkillsAnswerQuery['nextSkills'][number];

/** Where the answer stands. */
export type SkillsAnswer = {
  readonly roles: readonly RoleFit[] | null;
  readonly next: readonly NextSkill[] | null;
  /** How many skills it is the answer to. */
  readonly count: number;
  /** Whether it is the answer to the skills before, while that to the present ones is on its way. */
  readonly outdated: boolean;
  readonly operation: Operation | null;
  readonly trouble: Trouble | null;
  readonly retrying: boolean;
  readonly retry: () => void;
};

type Question = {
  /** Skills that the graph knows. */
  readonly skills: readonly HeldSkill[];
  readonly withinReach: boolean;
  /** Told that the graph has lost one of them since. */
  readonly onUnknown: () => void;
};

/** Asks which roles fit and what to learn next; asks again a moment after the skills have changed. */
export function useSkillsAnswer({ skills, withinReach, onUnknown }: Question): SkillsAnswer {
  const wanted = writeHeldSkills(mergeHeldSkills(skills)) ?? '';
  const [settled] = useDebouncedValue(wanted, PAUSE);
  // The first question need not wait.
  const text = settled === '' ? wanted : settled;
  const variables = {
    profile: { skills: readHeldSkills(text).map(({ slug, level }) => ({ skill: slug, level })) },
    ...(withinReach && { maxGap: REACH }),
  };
  const asked = useQuery(
    SkillsAnswerDocument,
    text === '' || wanted === '' ? skipToken : { variables, notifyOnNetworkStatusChange: true },
  );
  const trouble = asked.error ? describeError(asked.error) : null;
  const isUnknown = trouble?.code === 'NOT_FOUND';
  const tell = useEffectEvent(onUnknown);
  useEffect(
    function askForTheNamesAgain() {
      // Once for each such answer: the names differ then, and so does the next question.
      if (isUnknown && text !== '') tell();
    },
    [isUnknown, text],
  );
  const answer = asked.data ?? asked.previousData;
  return {
    roles: answer?.rankRoles ?? null,
    next: answer?.nextSkills ?? null,
    count: skills.length,
    outdated: trouble === null && (asked.data === undefined || text !== wanted),
    operation: { document: SkillsAnswerDocument, variables },
    trouble,
    retrying: asked.networkStatus === NetworkStatus.refetch,
    // A second failure comes back as `error`, so there is nothing else to catch.
    retry: () => void asked.refetch().catch(() => undefined),
  };
}
