import type { ChangeSetState } from '../../../../store/change-sets/change-set.ts';
import { readChangeSets } from '../../../../store/change-sets/read-change-sets.ts';
import { connectionOf, type PageArguments, readPage } from '../../../connection.ts';
import type { RequestContext } from '../../../request-context.ts';
import { seesVisitors } from '../../sees-visitors.ts';

type Arguments = PageArguments & { readonly state?: ChangeSetState | null };

/** `Query.changeSets`: the log of the graph, the latest first. */
export async function changeSets(_: unknown, given: Arguments, context: RequestContext) {
  const { size, before, limit } = readPage(given);
  const page = await readChangeSets(context.database, {
    state: given.state ?? null,
    before,
    limit,
    withVisitors: await seesVisitors(context),
  });
  const rows = page.changeSets.map((set) => [set.number, set] as const);
  return connectionOf({ totalCount: page.totalCount, rows }, size);
}
