import { PLAN_DEFAULTS, type PlanQuestion } from '../../domain/planner/plan-question.ts';
import { Refusal } from '../../domain/refusal.ts';
import { checkRange } from '../check-range.ts';
import { findInSnapshot } from '../find-in-snapshot.ts';
import { roleLookup } from '../place-in-snapshot.ts';
import { readHeldSkills, readProfile } from '../read-held-skills.ts';
import type { RequestContext } from '../request-context.ts';
import type { PlanInput } from './plan-input.ts';
import { readStops } from './read-stops.ts';

/**
 * Checks a plan's input and resolves its names.
 * @throws Refusal BAD_USER_INPUT or NOT_FOUND naming the field, its value and the remedy
 */
export async function readPlanInput(
  context: RequestContext,
  input: PlanInput,
): Promise<PlanQuestion> {
  const numbers = readNumbers(input);
  checkRelease(input.asOf);
  if (input.from == null && !input.profile) throw noStart();
  const lookup = roleLookup(context.snapshot());
  const find = (field: string, ref: string) => findInSnapshot(context, lookup, { field, ref });
  const to = await find('to', input.to);
  const from = input.from == null ? undefined : await find('from', input.from);
  if (from === to) throw sameRole(input.to);
  return {
    from,
    to,
    ...(await readStops(context, input, { from, to })),
    profile: await readProfile(context, input.profile ?? { skills: [] }),
    assume: await readHeldSkills(context, 'assume', input.assume ?? []),
    objective: input.objective ?? PLAN_DEFAULTS.objective,
    ...numbers,
    allowStepDown: input.allowStepDown ?? PLAN_DEFAULTS.allowStepDown,
  };
}

/** An option is as usual where it is null; the schema says the same of where it is absent. */
function readNumbers(input: PlanInput) {
  const numbers = {
    maxSteps: input.maxSteps ?? PLAN_DEFAULTS.maxSteps,
    alternatives: input.alternatives ?? PLAN_DEFAULTS.alternatives,
    maxDetour: input.maxDetour ?? PLAN_DEFAULTS.maxDetour,
    maxStepGap: input.maxStepGap ?? PLAN_DEFAULTS.maxStepGap,
  };
  checkRange('maxSteps', numbers.maxSteps, { least: 1, most: 5 });
  checkRange('alternatives', numbers.alternatives, { least: 1, most: 10 });
  checkRange('maxDetour', numbers.maxDetour, { least: 1, most: Number.POSITIVE_INFINITY });
  checkRange('maxStepGap', numbers.maxStepGap, { least: 0, most: 1 });
  return numbers;
}

function checkRelease(asOf: string | null | undefined): void {
  if (asOf == null) return;
  const message = `asOf: there is no release "${asOf}". Leave asOf out to plan on the present graph.`;
  throw new Refusal('NOT_FOUND', message, { field: 'asOf', value: asOf });
}

function noStart(): Refusal {
  const message = 'from: there is nowhere to start. Give from (a role), profile (skills), or both.';
  return new Refusal('BAD_USER_INPUT', message, { field: 'from', value: null });
}

function sameRole(to: string): Refusal {
  const message = `to: "${to}" is the role that the plan starts from. Choose another role to reach.`;
  return new Refusal('BAD_USER_INPUT', message, { field: 'to', value: to });
}
