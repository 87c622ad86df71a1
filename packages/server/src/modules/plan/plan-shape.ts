import type { StagedNeed } from '../../domain/planner/learning-order.ts';
import type { PlanStep } from '../../domain/planner/plan-step.ts';
import type { Snapshot } from '../../domain/snapshot/snapshot.ts';

/** A route as the API returns it; entities are names, which field resolvers complete. */
export function routeShape(snapshot: Snapshot, steps: readonly PlanStep[]) {
  return {
    effort: sum(steps.map(({ effort }) => effort)),
    largestGap: Math.max(...steps.map(({ gap }) => gap)),
    newLevels: sum(steps.map(({ newLevels }) => newLevels)),
    steps: steps.map((step) => stepShape(snapshot, step)),
  };
}

function stepShape(snapshot: Snapshot, step: PlanStep) {
  const needs = (of: readonly StagedNeed[]) => of.map((need) => needShape(snapshot, need));
  const moved = step.move ? [step.move.statementId] : [];
  return {
    role: snapshot.roles[step.role],
    gap: step.gap,
    coverage: 1 - step.gap,
    effort: step.effort,
    newLevels: step.newLevels,
    move: step.move?.move ?? null,
    kept: needs(step.kept),
    raise: needs(step.raise),
    learn: needs(step.learn),
    optional: needs(step.optional.map((need) => ({ ...need, stage: 0 }))),
    tools: step.tools.map((use) => ({
      tool: snapshot.tools[use.tool],
      importance: use.importance,
      skills: use.skills.map((skill) => snapshot.skills[skill]),
    })),
    credentials: step.credentials.map((credential) => snapshot.credentials[credential]),
    statementIds: [
      ...moved,
      ...[...step.kept, ...step.raise, ...step.learn].flatMap((need) => need.statementIds),
    ],
  };
}

function needShape(snapshot: Snapshot, need: StagedNeed) {
  const skill = snapshot.skills[need.skill];
  const hoursPerLevel = skill?.hoursPerLevel ?? null;
  return {
    skill,
    heldLevel: need.held,
    credit: need.credit,
    requiredLevel: need.level,
    importance: need.importance,
    implied: need.implied,
    stage: need.stage,
    hours: hoursPerLevel === null ? null : hoursPerLevel * need.lack,
    statementIds: need.statementIds,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
