import { useTranslation } from 'react-i18next';
import type { Preview } from './use-preview';

/** What becomes of the plans, in a sentence; null until it is known. */
export function useSummary({ plans }: Preview, isAny: boolean): string | null {
  const { t } = useTranslation();
  if (!isAny) return t('review.effects.none');
  if (!plans) return null;
  const count = plans.filter(({ isChanged }) => isChanged).length;
  if (count === 0) return t('review.effects.same');
  return t('review.effects.changed', { count, total: plans.length });
}
