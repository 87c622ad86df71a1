import type { PlanPage_RouteFragment } from '../../gql/graphql';
import type { GapCounts } from '../../ui/gap-strip';
import type { PlanRoute, PlanStart, PlanStep } from './plan-model';
import { readStep } from './read-step';
import { routeKey } from './route-key';

/** Reads a route of the API; null where it has no step. */
export function readRoute(route: PlanPage_RouteFragment, start: PlanStart): PlanRoute | null {
  const steps = readSteps(route, start);
  const hardest = steps.reduce<PlanStep | null>(
    (hardest, step) => (hardest && hardest.gap >= step.gap ? hardest : step),
    null,
  );
  if (!hardest) return null;
  const roles = [start, ...steps.map(({ role }) => role)];
  const between = roles.slice(1, -1);
  const { effort, largestGap, newLevels } = route;
  const key = routeKey(between);
  const counts = countSkills(steps);
  return { key, roles, between, steps, hardest, effort, largestGap, newLevels, counts };
}

function readSteps({ steps }: PlanPage_RouteFragment, start: PlanStart): PlanStep[] {
  const gained = new Map<string, number>();
  return steps.map((step, index) => {
    const before = steps[index - 1]?.role;
    const from = before ? { kind: 'role' as const, slug: before.slug, name: before.name } : start;
    const number = index + 1;
    const read = readStep(step, { number, from, gained });
    for (const { skill } of [...step.raise, ...step.learn]) gained.set(skill.slug, number);
    return read;
  });
}

/** A skill that a step asks to learn counts as that, though a later step may raise it or keep it. */
function countSkills(steps: readonly PlanStep[]): GapCounts {
  const parts = new Map<string, keyof GapCounts>();
  for (const part of ['kept', 'raise', 'learn'] as const) {
    for (const slug of steps.flatMap((step) => slugsOf(step, part))) parts.set(slug, part);
  }
  const counts = { kept: 0, raise: 0, learn: 0 };
  for (const part of parts.values()) counts[part] += 1;
  return counts;
}

function slugsOf({ kept, stages }: PlanStep, part: keyof GapCounts): string[] {
  const needs = [...kept, ...stages.flatMap(({ needs }) => needs)];
  return needs.filter((need) => need.part === part).map(({ skill }) => skill.slug);
}
