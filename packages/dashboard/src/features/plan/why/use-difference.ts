import { useTranslation } from 'react-i18next';
import { formatAmount, formatGap } from '../../../lib/format';
import type { PlanRoute } from '../plan-model';
import { compareShown } from './compare-shown';

/** How a route differs from another, in words: its steps and levels in one sentence, its effort in the next. */
export function useDifference(route: PlanRoute, other: PlanRoute): string[] {
  const { t } = useTranslation();
  const size = t('plan.why.size', sizeOf(route));
  const instead = t('plan.why.instead', sizeOf(other));
  const levels = useLevelsWords(route, other);
  const effort = { effort: formatAmount(route.effort), other: formatAmount(other.effort) };
  const order = compareShown(route.effort, other.effort, formatAmount);
  const words = (['lower', 'same', 'higher'] as const)[order + 1] ?? 'same';
  return [t('plan.why.joined', { size, instead, levels }), t(`plan.why.effort.${words}`, effort)];
}

function sizeOf({ steps, largestGap }: PlanRoute) {
  return { count: steps.length, gap: formatGap(largestGap) };
}

function useLevelsWords(route: PlanRoute, other: PlanRoute): string {
  const { t } = useTranslation();
  const more = Math.round(10 * (route.newLevels - other.newLevels)) / 10;
  if (more === 0) return t('plan.why.asMany');
  const count = Math.abs(more);
  return t(more > 0 ? 'plan.why.more' : 'plan.why.fewer', { count, levels: formatAmount(count) });
}
