import { useTranslation } from 'react-i18next';
import { formatList } from '../../../lib/format';
import type { Objective } from '../../../lib/objectives';
import { type PlanLimits, USUAL_LIMITS } from '../../../lib/plan-limits';

type Options = {
  readonly objective: Objective;
  readonly limits: PlanLimits;
  readonly nameOf: (slug: string) => string;
};

/** What differs from what is usual, in one line; the objective always. */
export function useOptionsSummary({ objective, limits, nameOf }: Options): string {
  const { t } = useTranslation();
  const { steps, gap, detour, down, avoid, via } = limits;
  const named = (slugs: readonly string[]) => formatList(slugs.map(nameOf));
  const parts = [
    t(`plan.objective.${objective}.name`),
    steps !== USUAL_LIMITS.steps && t('plan.options.summary.steps', { count: steps }),
    gap !== null && t('plan.options.summary.gap', { gap }),
    detour !== USUAL_LIMITS.detour && t(`plan.options.summary.detour.${detourKey(detour)}`),
    down && t('plan.options.summary.down'),
    avoid.length > 0 && t('plan.options.summary.avoid', { roles: named(avoid) }),
    via.length > 0 && t('plan.options.summary.via', { roles: named(via) }),
  ].filter((part) => part !== false);
  return parts.length === 1 ? `${parts[0]}, ${t('plan.options.summary.usual')}` : parts.join(' · ');
}

const DETOUR_KEYS = { 1: 'none', 1.25: 'quarter', 1.5: 'half', 2: 'twice', any: 'any' } as const;

/** A detour's name in the catalogue of texts. */
export function detourKey(detour: PlanLimits['detour']) {
  return DETOUR_KEYS[detour];
}
