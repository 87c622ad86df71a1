import { useTranslation } from 'react-i18next';
import { usePlanSummary } from '../../ui/changes/plan-changes';
import type { Preview } from './use-preview';

/** What becomes of the plans, in a sentence; null until it is known. */
export function useSummary({ plans }: Preview, isAny: boolean): string | null {
  const { t } = useTranslation();
  const summary = usePlanSummary(plans);
  return isAny ? summary : t('review.effects.none');
}
