import { skipToken, useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { describeError } from '../../apollo/describe-error';
import type { ScenePlanQuery } from '../../gql/graphql';
import type { PlanMarks } from '../../graph-view/explorer/scene-marks';
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

/** The two roles of a plan as an address has them: `data-analyst.data-scientist`. */
function readPlanEnds(text: string | undefined): { from: string; to: string } | null {
  const [from, to, ...others] = (text ?? '').split('.');
  return from && to && from !== to && others.length === 0 ? { from, to } : null;
}

/** The best way between two roles; asks nothing where none is to be marked. */
export function useScenePlan(text: string | undefined): {
  readonly plan: ScenePlan | null;
  readonly trouble: Trouble | null;
} {
  const ends = readPlanEnds(text);
  const { data, error } = useQuery(
    ScenePlanDocument,
    ends ? { variables: { input: { ...ends, alternatives: 1 } } } : skipToken,
  );
  const isMarked = ends !== null;
  const plan = useMemo(() => (isMarked && data ? readScenePlan(data) : null), [isMarked, data]);
  return { plan, trouble: ends && error ? describeError(error) : null };
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
