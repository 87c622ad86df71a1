import { NetworkStatus } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { describeError } from '../../apollo/describe-error';
import type { PlanInput, PlanQuery } from '../../gql/graphql';
import type { Trouble } from '../../lib/trouble';
import { skillsChoice } from '../../lib/way-start';
import { PlanDocument } from './plan.generated';
import type { Plan } from './plan-model';
import { type PlanQuestion, planInput, skillsStart } from './plan-question';
import { readPlan } from './read-plan';

/** Where the answer stands. */
export type PlanState =
  | { readonly status: 'loading' }
  | {
      readonly status: 'trouble';
      readonly trouble: Trouble;
      readonly retrying: boolean;
      readonly retry: () => void;
      /** What was asked. */
      readonly asked: PlanInput | null;
    }
  | {
      readonly status: 'answer';
      readonly plan: Plan;
      /** Whether it is the answer to the question before, while the present one's is on its way. */
      readonly outdated: boolean;
      /** What the API was asked, and its own answer, to be taken along. */
      readonly asked: PlanInput;
      readonly answer: PlanQuery['planTransition'];
    };

/** Asks for the way between two ends; asks nothing while one is open or both are the same. */
export function usePlan(question: PlanQuestion): PlanState {
  const { t } = useTranslation();
  const input = planInput(question);
  const { data, previousData, error, networkStatus, refetch } = useQuery(
    PlanDocument,
    input ? { variables: { input } } : skipToken,
  );
  if (error) {
    return {
      status: 'trouble',
      asked: input,
      trouble: describeError(error),
      retrying: networkStatus === NetworkStatus.refetch,
      // A second failure comes back as `error`, so there is nothing else to catch.
      retry: () => void refetch().catch(() => undefined),
    };
  }
  const shown = data ?? (isBetween(previousData, question) ? previousData : undefined);
  const kind = skillsStart(question);
  const start = kind && { kind, ...skillsChoice(kind, t(`way.start.${kind}`)) };
  const plan = shown && readPlan(shown.planTransition, { start, limits: question.limits });
  if (!plan || !input) return { status: 'loading' };
  return { status: 'answer', plan, outdated: !data, asked: input, answer: shown.planTransition };
}

/** Whether an answer is about these two ends; one that was asked for by another name is not. */
function isBetween(data: PlanQuery | undefined, { from, to }: PlanQuestion) {
  const plan = data?.planTransition;
  return plan !== undefined && plan.from?.slug === from && plan.to.slug === to;
}
