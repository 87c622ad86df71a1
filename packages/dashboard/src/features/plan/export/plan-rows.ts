import { attributionOf } from '../../../lib/attributed-datasets';
import type { Cell } from '../../../lib/csv';
import type { Need, PlanRoute, PlanStep } from '../plan-model';

/** The columns, by their names in the catalogue of texts. */
export const PLAN_COLUMNS = [
  'step',
  'role',
  'stage',
  'skill',
  'part',
  'held',
  'needed',
  'credit',
  'importance',
  'implied',
  'hours',
  'basis',
  'evidence',
  'attribution',
] as const;

/** The skills of a route, a row for each step and skill, in the order in which they are learnt. */
export function planRows({ steps }: PlanRoute): Cell[][] {
  return steps.flatMap((step) =>
    [...step.kept, ...step.stages.flatMap(({ needs }) => needs)].map((need) => rowOf(step, need)),
  );
}

function rowOf({ number, role }: PlanStep, need: Need): Cell[] {
  const { skill, part, stage, heldLevel, requiredLevel, credit, importance } = need;
  return [
    number,
    role.name,
    // What is kept is learnt in no stage.
    stage === 0 ? null : stage,
    skill.name,
    part,
    heldLevel,
    requiredLevel,
    credit,
    importance,
    need.implied,
    need.hours,
    need.basis,
    need.evidence.map(({ source, locator }) => `${source.slug} ${locator}`).join('; '),
    attributionOf(need.evidence),
  ];
}
