import { Refusal } from '../../../../domain/refusal.ts';
import { readHistory } from '../../../../store/change-sets/read-change-sets.ts';
import { connectionOf, type PageArguments, readPage } from '../../../connection.ts';
import { findEntity } from '../../../find-entity.ts';
import type { RequestContext } from '../../../request-context.ts';

type Arguments = PageArguments & { readonly ref: string };

/** `Query.history`: what was done to an entity with its statements, or to a statement. */
export async function history(_: unknown, given: Arguments, context: RequestContext) {
  const { size, before, limit } = readPage(given);
  const { ref } = given;
  const entity = await findEntity(context.references, 'ref', ref);
  // What was removed or merged away has a history all the same, under the id that it had.
  const ids = entity && entity.id !== ref ? [entity.id, ref] : [ref];
  const page = await readHistory(context.database, { ids, before, limit });
  if (!entity && page.totalCount === 0) throw unknown(ref);
  const rows = page.changeSets.map((set) => [set.revision ?? 0, set] as const);
  return connectionOf({ totalCount: page.totalCount, rows }, size);
}

function unknown(ref: string): Refusal {
  const message = `ref: there is no entity or statement "${ref}", and there never was. Give \`kind/slug\` or an id, as \`search\` returns them.`;
  return new Refusal('NOT_FOUND', message, { field: 'ref', value: ref });
}
