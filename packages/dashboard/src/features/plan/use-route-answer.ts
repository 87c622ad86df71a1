import { useTranslation } from 'react-i18next';
import { formatList } from '../../lib/format';
import type { PlanRoute } from './plan-model';
import { useAnswer } from './use-answer';

/**
 * The answer that a route gives, in one sentence that begins with its way; `best` for the one that
 * the plan recommends, `this` for another, `only` where there is nothing to tell it from.
 */
export function useRouteAnswer(route: PlanRoute, place: 'best' | 'this' | 'only'): string {
  const { t } = useTranslation();
  const { counts, between } = route;
  const answer = useAnswer(counts);
  if (place === 'only' || counts.learn + counts.raise === 0) return answer;
  if (between.length === 0) return t(`plan.${place}.direct`, { answer });
  const roles = formatList(between.map(({ name }) => name));
  return t(`plan.${place}.through`, { roles, answer });
}
