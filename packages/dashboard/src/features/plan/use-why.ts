import { useTranslation } from 'react-i18next';
import { formatAmount, formatGap } from '../../lib/format';
import { bestRoute } from './list-routes';
import type { Plan, PlanRoute } from './plan-model';

/** Why a route: held against the direct move; the direct move itself against the best route. */
export function useWhy(plan: Plan, route: PlanRoute): string[] {
  const { t } = useTranslation();
  const best = bestRoute(plan);
  const direct = route.between.length === 0;
  const compare = useComparison(route, direct ? best : plan.direct);
  if (!direct || best.between.length > 0) return compare;
  if (plan.routes.length === 0) return [];
  return [plan.routes.length === 1 ? t('plan.why.alone') : t(`plan.why.best.${plan.objective}`)];
}

/** Gap and levels in one sentence, the effort in another. */
function useComparison(route: PlanRoute, other: PlanRoute): string[] {
  const { t } = useTranslation();
  const gap = useGapWords(route, other);
  const levels = useLevelsWords(route, other);
  const effort = { effort: formatAmount(route.effort), other: formatAmount(other.effort) };
  const order = compareShown(route.effort, other.effort, formatAmount);
  const words = (['lower', 'same', 'higher'] as const)[order + 1] ?? 'same';
  return [t('plan.why.joined', { gap, levels }), t(`plan.why.effort.${words}`, effort)];
}

function useGapWords(route: PlanRoute, other: PlanRoute): string {
  const { t } = useTranslation();
  const order = compareShown(route.largestGap, other.largestGap, formatGap);
  if (route.between.length === 0) {
    const count = other.steps.length;
    const gaps = { direct: formatGap(route.largestGap), gap: formatGap(other.largestGap) };
    return t(order > 0 ? 'plan.why.leap' : 'plan.why.step', { count, ...gaps });
  }
  const words = (['smaller', 'same', 'larger'] as const)[order + 1] ?? 'same';
  return t(`plan.why.${words}`, {
    count: route.steps.length,
    gap: formatGap(route.largestGap),
    direct: formatGap(other.largestGap),
  });
}

function useLevelsWords(route: PlanRoute, other: PlanRoute): string {
  const { t } = useTranslation();
  const more = Math.round(10 * (route.newLevels - other.newLevels)) / 10;
  if (more === 0) return t('plan.why.asMany');
  const count = Math.abs(more);
  return t(more > 0 ? 'plan.why.more' : 'plan.why.fewer', { count, levels: formatAmount(count) });
}

/** -1, 0 or 1 as two values stand on the screen, so that no words contradict the figures. */
function compareShown(one: number, other: number, format: (value: number) => string): number {
  return format(one) === format(other) ? 0 : Math.sign(one - other);
}
