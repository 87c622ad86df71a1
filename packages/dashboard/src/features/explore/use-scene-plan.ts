import { skipToken, useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { describeError } from '../../apollo/describe-error';
import type { PlanInput, ScenePlanQuery } from '../../gql/graphql';
import type { PlanMarks } from '../../graph-view/explorer/scene-marks';
import { ANY_DETOUR, STEP_CHOICES } from '../../lib/plan-limits';
import type { RoleChoice } from '../../lib/role-choice';
import type { Trouble } from '../../lib/trouble';
import { ScenePlanDocument } from './scene-plan.generated';

/** A plan to be marked in a scene. */
export type ScenePlan = PlanMarks & {
  /** The roles of the route, the start first. */
  readonly roles: readonly RoleChoice[];
  /** Whether it is the direct move, as there is no way within the usual limits. */
  readonly isDirect: boolean;
};

/** The API plans no more steps than this. */
const MOST_STEPS = Math.max(...STEP_CHOICES);

/**
 * What to ask for the roles that an address has: `data-analyst.data-scientist` is the best way between
 * two; with others in between it is the way that leads through just these, `a..b` goes there directly.
 */
export function readPlanAddress(text: string | undefined): PlanInput | null {
  const isDirect = /^[^.]+\.\.[^.]+$/.test(text ?? '');
  const roles = (text ?? '').split(isDirect ? '..' : '.');
  const [from, ...others] = roles;
  const [to, ...between] = others.toReversed();
  const isRoute = roles.every((slug) => slug !== '') && new Set(roles).size === roles.length;
  if (!from || !to || !isRoute || others.length > MOST_STEPS) return null;
  const best = { from, to, alternatives: 1 };
  if (between.length === 0 && !isDirect) return best;
  const via = between.toReversed();
  return { ...best, via, maxSteps: others.length, maxDetour: ANY_DETOUR, allowStepDown: true };
}

/** The way between two roles; asks nothing where none is to be marked. */
export function useScenePlan(text: string | undefined): {
  readonly plan: ScenePlan | null;
  readonly trouble: Trouble | null;
} {
  const input = readPlanAddress(text);
  const { data, error } = useQuery(ScenePlanDocument, input ? { variables: { input } } : skipToken);
  const isMarked = input !== null;
  const plan = useMemo(() => (isMarked && data ? readScenePlan(data) : null), [isMarked, data]);
  return { plan, trouble: input && error ? describeError(error) : null };
}

/** Reads the best route, or the direct move where there is none. */
function readScenePlan({ planTransition }: ScenePlanQuery): ScenePlan {
  const { from, routes, direct } = planTransition;
  const [best] = routes;
  const { steps } = best ?? direct;
  const roles = [...(from ? [from] : []), ...steps.map(({ role }) => role)];
  const gained = steps.flatMap(({ raise, learn }) => [...raise, ...learn]);
  return {
    roles: roles.map(({ slug, name }) => ({ slug, name })),
    route: roles.map(({ slug }) => `role/${slug}`),
    gained: new Set(gained.map(({ skill: { slug } }) => `skill/${slug}`)),
    isDirect: best === undefined,
  };
}
