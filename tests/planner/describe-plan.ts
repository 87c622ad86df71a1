import type { StagedNeed } from '../../packages/server/src/domain/planner/learning-order.ts';
import type { FoundRoute } from '../../packages/server/src/domain/planner/plan-question.ts';
import { planRoutes } from '../../packages/server/src/domain/planner/plan-routes.ts';
import type { PlanStep } from '../../packages/server/src/domain/planner/plan-step.ts';
import { routeSteps } from '../../packages/server/src/domain/planner/route-steps.ts';
import type { Snapshot } from '../../packages/server/src/domain/snapshot/snapshot.ts';
import { defaultQuestion } from '../performance/plan-question.ts';
import type { GoldenPair } from './golden-pairs.ts';

/** A plan as a section of Markdown: its routes side by side, and the steps of the best one. */
export function describePlan(snapshot: Snapshot, { from, to, why }: GoldenPair): string {
  const [start, target] = [roleOf(snapshot, from), roleOf(snapshot, to)];
  const { routes, direct } = planRoutes(snapshot, defaultQuestion({ from: start, to: target }));
  const best = routes[0] ?? direct;
  const all = routes.some(({ roles }) => roles.length === 1) ? routes : [...routes, direct];
  return [
    `## ${nameOf(snapshot, start)} → ${nameOf(snapshot, target)}`,
    '',
    why,
    '',
    '| route | effort | largest gap | new levels |',
    '| --- | ---: | ---: | ---: |',
    ...all.map((route) => routeRow(snapshot, route)),
    '',
    ...routeSteps(snapshot, { from: start }, best.roles).flatMap((step, at) => [
      stepLine(snapshot, step, at),
      ...stages(snapshot, step),
    ]),
    '',
  ].join('\n');
}

function roleOf({ roles }: Snapshot, slug: string): number {
  const role = roles.findIndex((one) => one.slug === slug);
  if (role < 0) throw new Error(`The seed has no role "${slug}".`);
  return role;
}

const nameOf = ({ roles }: Snapshot, role: number) => roles[role]?.name ?? '';

function routeRow(snapshot: Snapshot, { roles, effort, largestGap, newLevels }: FoundRoute) {
  const way =
    roles.length === 1 ? 'direct' : roles.map((role) => nameOf(snapshot, role)).join(' → ');
  return `| ${way} | ${effort.toFixed(1)} | ${largestGap.toFixed(2)} | ${rounded(newLevels)} |`;
}

function stepLine(snapshot: Snapshot, step: PlanStep, at: number): string {
  const move = step.move ? ` (a known move: ${step.move.move.toLowerCase()})` : '';
  const figures = `gap ${step.gap.toFixed(2)}, ${rounded(step.newLevels)} new levels`;
  return `${at + 1}. **${nameOf(snapshot, step.role)}**${move}: ${figures}, ${step.kept.length} skills kept`;
}

function stages(snapshot: Snapshot, step: PlanStep): string[] {
  const byStage = Map.groupBy([...step.raise, ...step.learn], ({ stage }) => stage);
  return [...byStage]
    .toSorted(([a], [b]) => a - b)
    .map(
      ([stage, needs]) =>
        `   - stage ${stage}: ${needs.map((need) => needText(snapshot, need)).join(', ')}`,
    );
}

function needText({ skills }: Snapshot, { skill, held, level, implied }: StagedNeed): string {
  const from = held > 0 ? `${rounded(held)} to ` : '';
  return `${skills[skill]?.name ?? ''} ${from}${level}${implied ? ' (implied)' : ''}`;
}

const rounded = (value: number) => String(Math.round(value * 100) / 100);
