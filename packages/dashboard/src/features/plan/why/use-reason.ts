import { useTranslation } from 'react-i18next';
import { formatGap, formatList, formatShare } from '../../../lib/format';
import { bestRoute } from '../list-routes';
import type { Plan, PlanRoute } from '../plan-model';
import { compareShown } from './compare-shown';

/**
 * Why a route, in one sentence: its hardest step held against the direct move's, and the direct
 * move's against the best route's. Empty where there is nothing to choose from.
 */
export function useReason(plan: Plan, route: PlanRoute): string {
  const { t } = useTranslation();
  const best = bestRoute(plan);
  const direct = route.between.length === 0;
  const against = useAgainst(route, direct ? best : plan.direct);
  if (!direct || best.between.length > 0) return against;
  if (plan.routes.length === 0) return '';
  return plan.routes.length === 1 ? t('plan.why.alone') : t(`plan.why.best.${plan.objective}`);
}

/** The hardest step of a route against that of another. */
export function useAgainst(route: PlanRoute, other: PlanRoute): string {
  const { t } = useTranslation();
  const way = (of: PlanRoute) =>
    of.between.length === 0
      ? t('plan.why.directly')
      : t('plan.why.through', { roles: formatList(of.between.map(({ name }) => name)) });
  const order = compareShown(route.largestGap, other.largestGap, formatGap);
  const words = (['smaller', 'same', 'larger'] as const)[order + 1] ?? 'same';
  const sentence = t(`plan.why.hardest.${words}`, {
    way: way(route),
    other: way(other),
    share: formatShare(1 - route.largestGap / other.largestGap),
    gap: formatGap(route.largestGap),
    against: formatGap(other.largestGap),
  });
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}
