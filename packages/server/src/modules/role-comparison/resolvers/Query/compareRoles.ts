import { compareRoles as compare } from '../../../../domain/planner/compare-roles.ts';
import { Refusal } from '../../../../domain/refusal.ts';
import { findAllInSnapshot } from '../../../find-in-snapshot.ts';
import { roleLookup } from '../../../place-in-snapshot.ts';
import type { RequestContext } from '../../../request-context.ts';
import { comparisonShape } from '../../comparison-shape.ts';

type Arguments = { readonly slugs: readonly string[] };

const FEWEST = 2;
const MOST = 4;

/** `Query.compareRoles`: two to four roles side by side. */
export async function compareRoles(_: unknown, { slugs }: Arguments, context: RequestContext) {
  if (slugs.length < FEWEST || slugs.length > MOST) throw wrongNumber(slugs);
  const snapshot = context.snapshot();
  const given = slugs.map((ref, at) => ({ field: `slugs[${at}]`, ref }));
  const roles = await findAllInSnapshot(context, roleLookup(snapshot), given);
  checkDifferent(roles, slugs);
  return comparisonShape(snapshot, roles, compare(snapshot, roles));
}

function wrongNumber(slugs: readonly string[]): Refusal {
  const message = `slugs: ${slugs.length} roles are given. Give two to four roles to compare.`;
  return new Refusal('BAD_USER_INPUT', message, { field: 'slugs', value: slugs });
}

function checkDifferent(roles: readonly number[], slugs: readonly string[]): void {
  const again = roles.findIndex((role, at) => roles.indexOf(role) < at);
  if (again < 0) return;
  const [field, value] = [`slugs[${again}]`, slugs[again]];
  const message = `${field}: "${value}" is there twice. Take it out, or give another role.`;
  throw new Refusal('BAD_USER_INPUT', message, { field, value });
}
