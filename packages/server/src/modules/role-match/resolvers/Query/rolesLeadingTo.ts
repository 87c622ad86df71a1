import { rolesLeadingTo as findStarts } from '../../../../domain/planner/roles-leading-to.ts';
import { findInSnapshot } from '../../../find-in-snapshot.ts';
import { type ListArguments, readListOptions } from '../../../list-options.ts';
import { roleLookup } from '../../../place-in-snapshot.ts';
import type { RequestContext } from '../../../request-context.ts';
import { runInTurn } from '../../../run-in-turn.ts';
import { matchShapes } from '../../match-shape.ts';

type Arguments = ListArguments & { readonly to: string };

/** `Query.rolesLeadingTo`: the roles from which another is easiest to reach. */
export async function rolesLeadingTo(_: unknown, given: Arguments, context: RequestContext) {
  const options = readListOptions(given, 1);
  const snapshot = context.snapshot();
  const named = { field: 'to', ref: given.to };
  const to = await findInSnapshot(context, roleLookup(snapshot), named);
  const starts = await runInTurn(() => findStarts(snapshot, to, options), context.signal);
  return matchShapes(snapshot, starts);
}
