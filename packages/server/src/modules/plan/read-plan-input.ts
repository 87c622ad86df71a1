import type { HeldSkill } from '../../domain/planner/held-levels.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Snapshot } from '../../domain/snapshot/snapshot.ts';
import { checkRange } from '../check-range.ts';
import type { RequestContext } from '../request-context.ts';
import { findInSnapshot, roleLookup, skillLookup } from './find-in-snapshot.ts';
import type { HeldSkillInput, PlanInput, PlanRequest } from './plan-input.ts';

/** Where to look names up. */
type Names = {
  readonly references: RequestContext['references'];
  readonly snapshot: Snapshot;
};

/**
 * Checks a plan's input and resolves its names.
 * @throws Refusal BAD_USER_INPUT or NOT_FOUND naming the field, its value and the remedy
 */
export async function readPlanInput(names: Names, input: PlanInput): Promise<PlanRequest> {
  checkNumbers(input);
  checkRelease(input.asOf);
  if (input.from == null && !input.profile) throw noStart();
  const to = await findRole(names, 'to', input.to);
  const from = input.from == null ? undefined : await findRole(names, 'from', input.from);
  if (from === to) throw sameRole(input.to);
  await checkStops(names, input, [from, to]);
  return {
    objective: input.objective ?? 'BALANCED',
    from,
    to,
    profile: await findHeld(names, 'profile.skills', input.profile?.skills ?? []),
    assume: await findHeld(names, 'assume', input.assume ?? []),
  };
}

function checkNumbers({ maxSteps, alternatives, maxDetour, maxStepGap }: PlanInput): void {
  checkRange('maxSteps', maxSteps ?? 3, { least: 1, most: 5 });
  checkRange('alternatives', alternatives ?? 3, { least: 1, most: 10 });
  checkRange('maxDetour', maxDetour ?? 1.5, { least: 1, most: Number.POSITIVE_INFINITY });
  checkRange('maxStepGap', maxStepGap ?? 1, { least: 0, most: 1 });
}

function checkRelease(asOf: string | null | undefined): void {
  if (asOf == null) return;
  const message = `asOf: there is no release "${asOf}". Leave asOf out to plan on the present graph.`;
  throw new Refusal('NOT_FOUND', message, { field: 'asOf', value: asOf });
}

function findRole({ references, snapshot }: Names, field: string, ref: string): Promise<number> {
  return findInSnapshot(references, roleLookup(snapshot), { field, ref });
}

/** Stops are checked even though the direct move makes none, so that a wrong name never passes. */
async function checkStops(
  names: Names,
  { avoid, via }: PlanInput,
  ends: readonly (number | undefined)[],
): Promise<void> {
  const avoided = await findRoles(names, 'avoid', avoid ?? []);
  const stops = await findRoles(names, 'via', via ?? []);
  for (const [role, ref] of avoided) {
    if (ends.includes(role)) throw badRole('avoid', ref, 'is the start or the target of the plan');
  }
  for (const [role, ref] of stops) {
    if (ends.includes(role)) throw badRole('via', ref, 'is the start or the target of the plan');
    if (avoided.has(role)) throw badRole('via', ref, 'is to be avoided as well');
  }
}

/** The places of several roles, each with what it was called; a role that is named twice is refused. */
async function findRoles(
  names: Names,
  field: string,
  refs: readonly string[],
): Promise<ReadonlyMap<number, string>> {
  const places = await Promise.all(refs.map((ref) => findRole(names, field, ref)));
  const found = new Map<number, string>();
  for (const [at, ref] of refs.entries()) {
    const place = places[at] ?? -1;
    if (found.has(place)) throw badRole(field, ref, 'is there twice');
    found.set(place, ref);
  }
  return found;
}

async function findHeld(
  { references, snapshot }: Names,
  field: string,
  given: readonly HeldSkillInput[],
): Promise<HeldSkill[]> {
  const lookup = skillLookup(snapshot);
  return Promise.all(
    given.map(async ({ skill, level }, at) => {
      checkRange(`${field}[${at}].level`, level, { least: 0, most: 5 });
      const ref = { field: `${field}[${at}].skill`, ref: skill };
      return { skill: await findInSnapshot(references, lookup, ref), level };
    }),
  );
}

function noStart(): Refusal {
  const message = 'from: there is nowhere to start. Give from (a role), profile (skills), or both.';
  return new Refusal('BAD_USER_INPUT', message, { field: 'from', value: null });
}

function sameRole(to: string): Refusal {
  const message = `to: "${to}" is the role that the plan starts from. Choose another role to reach.`;
  return new Refusal('BAD_USER_INPUT', message, { field: 'to', value: to });
}

function badRole(field: string, ref: string, reason: string): Refusal {
  const message = `${field}: "${ref}" ${reason}. Take it out, or change the other argument.`;
  return new Refusal('BAD_USER_INPUT', message, { field, value: ref });
}
