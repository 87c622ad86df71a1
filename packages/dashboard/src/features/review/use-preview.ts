import { skipToken, useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { describeError } from '../../apollo/describe-error';
import type { PlanChange_PlanFragment, ReviewProblemsQuery } from '../../gql/graphql';
import type { Trouble } from '../../lib/trouble';
import { ReviewPlansDocument, ReviewProblemsDocument } from './review.generated';
import { acceptedPositions, type ReviewDraft } from './review-draft';
import type { Reviewed } from './reviewed-operation';

/** Who decides quickly need not have every stage worked out (milliseconds). */
const PAUSE = 300;

/** Why an operation cannot be applied. */
export type Problem =
  ReviewProblemsQuery['previewReview']['operations'][number]['problems'][number];

/** What accepting what is accepted would come to. */
export type Preview = {
  /** What becomes of the plans; null until it is known, or where nothing is accepted. */
  readonly plans: readonly PlanChange_PlanFragment[] | null;
  readonly isWorking: boolean;
  readonly trouble: Trouble | null;
  readonly retry: () => void;
  /**
   * What is wrong with operations, by position, provided that all that is not rejected is accepted; of
   * the answers to a question, which exclude one another, only of what is accepted.
   */
  readonly problems: ReadonlyMap<number, readonly Problem[]>;
};

/** What would come of a review as it stands. It is worked out for those who may decide. */
export function usePreview(reviewed: Reviewed, draft: ReviewDraft, mayDecide: boolean): Preview {
  const { number } = reviewed;
  const isOpen = mayDecide && reviewed.state === 'PROPOSED';
  const { accept, overConflicts } = acceptedPositions(draft, reviewed);
  const wanted = JSON.stringify({ number, accept, overConflicts });
  const [settled] = useDebouncedValue(wanted, PAUSE);
  const isAny = accept.length > 0;
  const plans = useQuery(
    ReviewPlansDocument,
    isOpen && isAny
      ? { variables: JSON.parse(settled) as Variables, fetchPolicy: 'no-cache' }
      : skipToken,
  );
  const notRejected = reviewed.operations
    .map(({ position }) => position)
    .filter((position) => draft.decisions[String(position)]?.accept !== false);
  const possible = reviewed.isQuestion ? accept : notRejected;
  const tried = { number, accept: possible, overConflicts: possible };
  const [settledTried] = useDebouncedValue(JSON.stringify(tried), PAUSE);
  const problems = useQuery(
    ReviewProblemsDocument,
    isOpen
      ? { variables: JSON.parse(settledTried) as Variables, fetchPolicy: 'no-cache' }
      : skipToken,
  );
  const found = (problems.data ?? problems.previousData)?.previewReview.operations;
  const known = (plans.data ?? plans.previousData)?.previewReview.plans;
  return {
    plans: isAny ? (known ?? null) : null,
    isWorking: isAny && (plans.loading || settled !== wanted),
    trouble: isAny && plans.error ? describeError(plans.error) : null,
    retry: () => void plans.refetch().catch(() => undefined),
    problems: useMemo(() => byPosition(found ?? []), [found]),
  };
}

type Variables = {
  readonly number: number;
  readonly accept: number[];
  readonly overConflicts: number[];
};

function byPosition(
  operations: ReviewProblemsQuery['previewReview']['operations'],
): ReadonlyMap<number, readonly Problem[]> {
  return new Map(
    operations
      .filter(({ problems }) => problems.length > 0)
      .map(({ position, problems }) => [position, problems]),
  );
}
