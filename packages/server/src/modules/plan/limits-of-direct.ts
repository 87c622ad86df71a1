import type { PlanInput } from './plan-input.ts';

/** What a plan names to loosen. */
export type PlanLimit =
  | 'MAX_STEPS'
  | 'MAX_DETOUR'
  | 'MAX_STEP_GAP'
  | 'ALLOW_STEP_DOWN'
  | 'AVOID'
  | 'VIA';

/** Gaps are compared with a limit rounded to this many to the unit (design §4). */
const ROUNDING = 1e9;

/** The limits of the input that the direct move, with this gap, does not keep. */
export function limitsOfDirect({ maxStepGap, via }: PlanInput, gap: number): PlanLimit[] {
  const limits: PlanLimit[] = [];
  if (maxStepGap != null && round(gap) > round(maxStepGap)) limits.push('MAX_STEP_GAP');
  if (via && via.length > 0) limits.push('VIA');
  return limits;
}

function round(value: number): number {
  return Math.round(value * ROUNDING);
}
