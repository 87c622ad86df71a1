import { rowLinks } from '../snapshot/compressed-rows.ts';
import { type KnownMove, knownMove } from '../snapshot/known-move.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { effectiveRequirements } from './effective-requirements.ts';
import { learningOrder, type StagedNeed } from './learning-order.ts';
import { measureStep, type StepMeasures } from './measure-step.ts';
import { optionalNeeds } from './optional-needs.ts';
import { type SkillNeed, skillNeeds } from './skill-needs.ts';

/** A tool of the role, and which skills still lacking are practised with it. */
type StepTool = {
  readonly tool: number;
  readonly importance: number;
  readonly skills: readonly number[];
};

/** Taking one role: what is kept, what to raise, what to learn, and with what. */
export type PlanStep = StepMeasures & {
  readonly role: number;
  readonly move: KnownMove | null;
  readonly kept: readonly StagedNeed[];
  readonly raise: readonly StagedNeed[];
  readonly learn: readonly StagedNeed[];
  /** What the role welcomes and does not insist on; it counts in none of the measures. */
  readonly optional: readonly SkillNeed[];
  readonly tools: readonly StepTool[];
  /** Indexes of the credentials that teach a lacking skill, those that teach most first. */
  readonly credentials: readonly number[];
};

/** The step into `role` with these levels held, from the role before, if there is one. */
export function planStep(
  snapshot: Snapshot,
  held: Float64Array,
  ends: { readonly from?: number | undefined; readonly role: number },
): PlanStep {
  const move = knownMove(snapshot, ends.from, ends.role);
  const needs = skillNeeds(snapshot, effectiveRequirements(snapshot, ends.role), held);
  const ordered = learningOrder(snapshot, needs);
  const lacking = ordered.filter(({ lack }) => lack > 0);
  return {
    role: ends.role,
    move,
    ...measureStep(snapshot, held, { before: ends.from, role: ends.role }),
    kept: ordered.filter(({ lack }) => lack === 0),
    raise: lacking.filter((need) => need.held > 0),
    learn: lacking.filter((need) => need.held === 0),
    optional: optionalNeeds(snapshot, ends.role, held),
    tools: stepTools(snapshot, ends.role, lacking),
    credentials: stepCredentials(snapshot, lacking),
  };
}

function stepTools(snapshot: Snapshot, role: number, lacking: readonly StagedNeed[]): StepTool[] {
  const wanted = new Set(lacking.map(({ skill }) => skill));
  return [...rowLinks(snapshot.toolsOf, role)]
    .map(({ to, value }) => ({
      tool: to,
      importance: value,
      skills: [...rowLinks(snapshot.supports, to)]
        .map((link) => link.to)
        .filter((s) => wanted.has(s)),
    }))
    .toSorted((a, b) => b.importance - a.importance || a.tool - b.tool);
}

function stepCredentials(snapshot: Snapshot, lacking: readonly StagedNeed[]): readonly number[] {
  const taught = new Map<number, number>();
  for (const { skill } of lacking) {
    for (const { to } of rowLinks(snapshot.taughtBy, skill)) {
      taught.set(to, (taught.get(to) ?? 0) + 1);
    }
  }
  return [...taught]
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([credential]) => credential);
}
