import type { ChangeSetState } from '../../../../store/change-sets/change-set.ts';
import { readChangeSets } from '../../../../store/change-sets/read-change-sets.ts';
import { connectionOf, type PageArguments, readPage } from '../../../connection.ts';
import type { RequestContext } from '../../../request-context.ts';
import { seesVisitors } from '../../sees-visitors.ts';

type Arguments = PageArguments & {
  readonly state?: ChangeSetState | null;
  readonly author?: string | null;
  readonly oldestFirst?: boolean | null;
};

/** `Query.changeSets`: the log of the graph, from one end or the other. */
export async function changeSets(_: unknown, given: Arguments, context: RequestContext) {
  const { size, before: last, limit } = readPage(given);
  const oldestFirst = given.oldestFirst ?? false;
  const page = await readChangeSets(context.database, {
    state: given.state ?? null,
    author: given.author ?? null,
    ...(oldestFirst && given.after != null
      ? { after: last, before: Number.MAX_SAFE_INTEGER }
      : { after: 0, before: last }),
    limit,
    oldestFirst,
    withVisitors: await seesVisitors(context),
  });
  const rows = page.changeSets.map((set) => [set.number, set] as const);
  return connectionOf({ totalCount: page.totalCount, rows }, size);
}
