import { useTranslation } from 'react-i18next';
import type { ReviewDraft } from './review-draft';

/** Says how many operations of a review are accepted and rejected; nothing where none is. */
export function useTally(): (draft: ReviewDraft) => string {
  const { t } = useTranslation();
  return ({ decisions }) => {
    const all = Object.values(decisions);
    const accepted = all.filter(({ accept }) => accept).length;
    const rejected = all.length - accepted;
    return [
      accepted > 0 && t('review.finish.accepted', { count: accepted }),
      rejected > 0 && t('review.finish.rejected', { count: rejected }),
    ]
      .filter(Boolean)
      .join(', ');
  };
}
