import { readScene } from '../../../../store/read-scene.ts';
import { checkRange } from '../../../check-range.ts';
import type { RequestContext } from '../../../request-context.ts';
import { type ExpansionInput, readExpansions } from '../../read-expansions.ts';

type Arguments = { expansions: ExpansionInput[]; limit: number | null };

/** `Query.scene`: what a list of expansions brings, and the statements among it. */
export async function scene(_: unknown, given: Arguments, context: RequestContext) {
  const limit = given.limit ?? 500;
  checkRange('limit', limit, { least: 1, most: 10_000 });
  return readScene(context.database, await readExpansions(context, given.expansions), limit);
}
