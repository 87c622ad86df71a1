import { readChangesSince } from '../../../../store/change-sets/read-changes-since.ts';
import { checkRange } from '../../../check-range.ts';
import type { RequestContext } from '../../../request-context.ts';
import { toldChange } from '../../told-change.ts';

/** As many changes as the schema answers where nothing else is asked for. */
const PAGE = 100;

type Arguments = { readonly since: number; readonly first: number | null };

/** `Query.changes`: what was applied after a revision, oldest first. */
export async function changes(_: unknown, { since, first }: Arguments, context: RequestContext) {
  checkRange('since', since, { least: 0, most: Number.POSITIVE_INFINITY });
  const limit = first ?? PAGE;
  checkRange('first', limit, { least: 1, most: PAGE });
  const found = await readChangesSince(context.database, since, limit);
  return found.map((change) => toldChange(change, context));
}
