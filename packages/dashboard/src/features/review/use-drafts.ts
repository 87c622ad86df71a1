import { useKept } from '../../editing/use-kept';
import { draftsSchema, isBegun, type ReviewDraft, type ReviewDrafts } from './review-draft';

/** Reviews that are begun; they outlive a reload of the page, and end with the tab. */
export function useDrafts() {
  const [drafts, setDrafts] = useKept<ReviewDrafts>('rolegraph-reviews', {
    schema: draftsSchema,
    initial: () => ({}),
  });
  const drop = (number: number) => {
    const { [String(number)]: _, ...others } = drafts;
    setDrafts(others);
  };
  const keep = (number: number, draft: ReviewDraft) => {
    if (isBegun(draft)) setDrafts({ ...drafts, [String(number)]: draft });
    else drop(number);
  };
  return { drafts, keep, drop };
}
