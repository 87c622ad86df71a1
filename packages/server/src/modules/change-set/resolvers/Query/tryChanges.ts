import { tryChanges as tryOn } from '../../../../store/change-sets/try-changes.ts';
import type { RequestContext } from '../../../request-context.ts';
import { type ChangeInput, readChanges } from '../../read-changes.ts';

type Arguments = { readonly changes: readonly ChangeInput[] };

/** `Query.tryChanges`: what operations would do, each with its problems. */
export async function tryChanges(_: unknown, given: Arguments, context: RequestContext) {
  const { changes } = readChanges(given.changes);
  const { revision } = context.snapshot();
  const outcomes = await tryOn(context.database, changes);
  return { revision, operations: outcomes.map((outcome, position) => ({ position, ...outcome })) };
}
