import { useTranslation } from 'react-i18next';
import { formatAmount } from '../../lib/format';
import type { PlanRoute } from './plan-model';

/** How long a route is, in words: its steps, stages and levels; empty where nothing is to gain. */
export function useRouteSize({ steps, newLevels }: PlanRoute): string {
  const { t } = useTranslation();
  const stages = steps.reduce((sum, step) => sum + step.stages.length, 0);
  if (stages === 0) return '';
  const levels = t('plan.levels', { count: newLevels, levels: formatAmount(newLevels) });
  if (steps.length === 1) return `${t('plan.stages', { count: stages })} ${levels}`;
  const way = t('plan.way', { count: steps.length });
  return `${way} ${t('plan.wayStages', { count: stages })} ${levels}`;
}
