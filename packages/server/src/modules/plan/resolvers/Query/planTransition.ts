import { assumedPrerequisites, heldLevels } from '../../../../domain/planner/held-levels.ts';
import { planStep } from '../../../../domain/planner/plan-step.ts';
import type { RequestContext } from '../../../request-context.ts';
import { limitsOfDirect } from '../../limits-of-direct.ts';
import type { PlanInput } from '../../plan-input.ts';
import { routeShape } from '../../plan-shape.ts';
import { readPlanInput } from '../../read-plan-input.ts';

/** `Query.planTransition`: the direct move; routes over other roles are not searched for yet. */
export async function planTransition(
  _: unknown,
  { input }: { input: PlanInput },
  context: RequestContext,
) {
  const snapshot = context.snapshot();
  const request = await readPlanInput({ references: context.references, snapshot }, input);
  const { from, to, profile } = request;
  const step = planStep(snapshot, heldLevels(snapshot, request), { from, role: to });
  const direct = routeShape(snapshot, [step]);
  const limitedBy = limitsOfDirect(input, step.gap);
  return {
    revision: snapshot.revision,
    exact: false,
    objective: request.objective,
    from: from === undefined ? null : snapshot.roles[from],
    to: snapshot.roles[to],
    direct,
    routes: limitedBy.length > 0 ? [] : [direct],
    limitedBy,
    assumed: assumedPrerequisites(snapshot, profile).map(({ skill, level }) => ({
      skill: snapshot.skills[skill],
      level,
    })),
  };
}
