import { useTranslation } from 'react-i18next';
import { formatAmount, formatGap, formatShare } from '../../lib/format';
import type { PlanStep } from './plan-model';

/** How large a step is, in words, and what the steps before have brought for it. */
export function useStepSize(step: PlanStep): string {
  const { t } = useTranslation();
  const { from, coverage, gap, stages, newLevels, move, kept } = step;
  const carried = kept.filter(({ gainedIn }) => gainedIn !== null).length;
  const parts = [
    t('plan.step.covers', {
      role: from.name,
      share: formatShare(coverage),
      gap: formatGap(gap),
    }),
    stages.length > 0 && t('plan.step.stages', { count: stages.length }),
    stages.length > 0 &&
      t('plan.step.levels', { count: newLevels, levels: formatAmount(newLevels) }),
    carried > 0 && t('plan.step.carried', { count: carried }),
    move && t(`plan.move.${move}`),
  ];
  return parts.filter(Boolean).join(' ');
}
