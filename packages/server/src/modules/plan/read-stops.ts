import { Refusal } from '../../domain/refusal.ts';
import { findAllInSnapshot } from '../find-in-snapshot.ts';
import { roleLookup } from '../place-in-snapshot.ts';
import type { RequestContext } from '../request-context.ts';
import type { PlanInput } from './plan-input.ts';

type Ends = { readonly from: number | undefined; readonly to: number };

/** Roles that no route may pass through, and those that every route does, in this order. */
type Stops = { readonly avoid: readonly number[]; readonly via: readonly number[] };

/**
 * Resolves the roles that a plan is to avoid and to pass through.
 * @throws Refusal NOT_FOUND for a role that is not in use, BAD_USER_INPUT for one that is an end of
 * the plan, is named twice, or is both to be avoided and to be passed through
 */
export async function readStops(
  context: RequestContext,
  { avoid, via }: PlanInput,
  ends: Ends,
): Promise<Stops> {
  const avoided = await readRoles(context, 'avoid', avoid ?? []);
  const passed = await readRoles(context, 'via', via ?? []);
  checkEnds('avoid', avoided, ends);
  checkEnds('via', passed, ends);
  for (const [role, ref] of passed) {
    if (avoided.has(role)) throw badRole('via', ref, 'is to be avoided as well');
  }
  return { avoid: [...avoided.keys()], via: [...passed.keys()] };
}

/** The places of several roles in their order, each with what it was called. */
async function readRoles(
  context: RequestContext,
  field: 'avoid' | 'via',
  refs: readonly string[],
): Promise<ReadonlyMap<number, string>> {
  const given = refs.map((ref) => ({ field, ref }));
  const places = await findAllInSnapshot(context, roleLookup(context.snapshot()), given);
  const found = new Map<number, string>();
  for (const [at, place] of places.entries()) {
    const ref = refs[at] ?? '';
    if (found.has(place)) throw badRole(field, ref, 'is there twice');
    found.set(place, ref);
  }
  return found;
}

function checkEnds(field: string, roles: ReadonlyMap<number, string>, { from, to }: Ends): void {
  for (const [role, ref] of roles) {
    if (role === from) throw badRole(field, ref, 'is the start of the plan');
    if (role === to) throw badRole(field, ref, 'is the target of the plan');
  }
}

function badRole(field: string, ref: string, reason: string): Refusal {
  const message = `${field}: "${ref}" ${reason}. Take it out, or change the other argument.`;
  return new Refusal('BAD_USER_INPUT', message, { field, value: ref });
}
