import { counted, figure } from '../text/figures.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { Plan, PlanRoute } from './plan-document.ts';

/** What a plan starts from. */
export function startOf({ from }: Plan): string {
  return from?.name ?? 'your skills';
}

/** The routes of a plan, each with what it comes to. */
export function formatRoutes(plan: Plan): string[] {
  return plan.routes.flatMap((route, at) => [
    ...wrapText(`${at + 1}`.padStart(3).padEnd(5), wayOf(plan, route)),
    ...wrapText('     ', routeMeasures(route)),
  ]);
}

function wayOf(plan: Plan, { steps }: PlanRoute): string {
  return [startOf(plan), ...steps.map(({ role }) => role.name)].join(' → ');
}

function routeMeasures({ steps, largestGap, newLevels, effort }: PlanRoute): string {
  const levels = counted(newLevels, 'level');
  const count = counted(steps.length, 'step');
  return `${count} · largest gap ${figure(largestGap)} · ${levels} to gain · effort ${figure(effort)}`;
}
