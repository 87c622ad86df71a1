import { assumedPrerequisites } from '../../../../domain/planner/held-levels.ts';
import { searchRoutes } from '../../../../domain/planner/plan-routes.ts';
import { routeSteps } from '../../../../domain/planner/route-steps.ts';
import type { RequestContext } from '../../../request-context.ts';
import { runInTurns } from '../../../run-in-turns.ts';
import type { PlanInput } from '../../plan-input.ts';
import { routeShape } from '../../plan-shape.ts';
import { readPlanInput } from '../../read-plan-input.ts';

/** `Query.planTransition`: the routes from a start to a role, each step with its reasons. */
export async function planTransition(
  _: unknown,
  { input }: { input: PlanInput },
  context: RequestContext,
) {
  const snapshot = context.snapshot();
  const question = await readPlanInput(context, input);
  const found = await runInTurns(searchRoutes(snapshot, question), context.signal);
  const { from, to, profile, objective } = question;
  const shaped = ({ roles }: { readonly roles: readonly number[] }) =>
    routeShape(snapshot, routeSteps(snapshot, question, roles));
  return {
    revision: snapshot.revision,
    exact: found.exact,
    objective,
    from: from === undefined ? null : snapshot.roles[from],
    to: snapshot.roles[to],
    direct: shaped(found.direct),
    routes: found.routes.map(shaped),
    limitedBy: found.limitedBy,
    assumed: assumedPrerequisites(snapshot, profile).map(({ skill, level }) => ({
      skill: snapshot.skills[skill],
      level,
    })),
  };
}
