import { useApolloClient } from '@apollo/client/react';
import { useAct } from '../../apollo/use-act';
import type { FinishReviewMutation } from '../../gql/graphql';
import { FinishReviewDocument } from './review.generated';
import { type ReviewDraft, toDecisions } from './review-draft';
import type { Reviewed } from './reviewed-operation';

/** What became of a proposal by a review. */
export type Finished = FinishReviewMutation['reviewChangeSet'];

type Given = {
  readonly reviewed: Reviewed;
  readonly draft: ReviewDraft;
  readonly look: () => Promise<Reviewed | null>;
  readonly onFinished: (finished: Finished) => void;
};

/** Sends a review. Where that fails nothing of it is lost, and it is looked how the proposal stands. */
export function useFinish({ reviewed, draft, look, onFinished }: Given) {
  const client = useApolloClient();
  const act = useAct(async () => {
    const comment = draft.comment.trim();
    const { data } = await client.mutate({
      mutation: FinishReviewDocument,
      variables: {
        number: reviewed.number,
        decisions: toDecisions(draft, reviewed),
        ...(comment !== '' && { comment }),
      },
      fetchPolicy: 'no-cache',
    });
    if (!data) throw new Error('reviewChangeSet: the answer is empty');
    return data.reviewChangeSet;
  });
  const run = async () => {
    const answer = await act.run();
    if (answer) onFinished(answer.result);
    // What other people did meanwhile is what most refusals are about.
    else await look();
  };
  return { isBusy: act.busy, trouble: act.trouble, run: () => void run() };
}
