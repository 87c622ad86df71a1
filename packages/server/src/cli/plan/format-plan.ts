import { CommandError } from '../command-error.ts';
import { counted, figure } from '../text/figures.ts';
import type { Paint } from '../text/paint.ts';
import { HARD_SPACE, wrapText } from '../text/wrap-text.ts';
import { formatLimits } from './format-limits.ts';
import { formatReasons } from './format-reasons.ts';
import { formatRoutes, startOf } from './format-routes.ts';
import { formatStep } from './format-step.ts';
import type { Plan, PlanRoute } from './plan-document.ts';

/** How a plan is to be printed. */
export type PlanFormat = {
  readonly paint: Paint;
  /** Which of the routes is shown step by step, from 1. */
  readonly route: number;
};

/** A plan to read on a terminal of 80 columns. */
export function formatPlan(plan: Plan, { paint, route: number }: PlanFormat): string {
  const route = plan.routes[number - 1];
  if (plan.routes.length > 0 && !route) throw noSuchRoute(plan, number);
  const parts = [
    formatHead(plan, paint),
    ...(route
      ? [[paint.heading('Routes'), ...formatRoutes(plan)], formatWhy(plan, route, number, paint)]
      : [formatLimits(plan), ['The direct move, whether or not it keeps them:']]),
    ...formatSteps(plan, route ?? plan.direct, paint),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function formatHead(plan: Plan, paint: Paint): string[] {
  const notes = `Revision ${plan.revision} of the graph. Objective: ${plan.objective}.`;
  const assumed = plan.assumed.map(
    ({ skill, level }) => `${skill.name}${HARD_SPACE}${figure(level)}`,
  );
  return [
    ...wrapText('', `From ${startOf(plan)} to ${plan.to.name}`).map(paint.heading),
    ...wrapText('', notes).map(paint.quiet),
    ...(plan.exact ? [] : wrapText('', NOT_EXACT)),
    ...(assumed.length > 0 ? wrapText('Taken to be held as well: ', assumed.join(', ')) : []),
  ];
}

const NOT_EXACT =
  'There was too much to look at: there may be better routes. Fewer steps (--max-steps 3) make the answer sure.';

function formatWhy(plan: Plan, route: PlanRoute, number: number, paint: Paint): string[] {
  if (route.steps.length === 1) return [`Route ${number} is the direct move.`];
  return [
    paint.heading(`Why route ${number} and not the direct move`),
    ...formatReasons(plan, route, number),
  ];
}

function formatSteps(plan: Plan, route: PlanRoute, paint: Paint): string[][] {
  return route.steps.map((step, at) => {
    const before = route.steps[at - 1]?.role.name ?? startOf(plan);
    const title = `Step ${at + 1} of ${route.steps.length}: ${before} → ${step.role.name}`;
    return formatStep(step, title, paint);
  });
}

function noSuchRoute({ routes }: Plan, number: number): CommandError {
  const found = counted(routes.length, 'route');
  return new CommandError(
    `--route is ${number}, and the plan has ${found}. Give a number from 1 to ${routes.length}.`,
  );
}
