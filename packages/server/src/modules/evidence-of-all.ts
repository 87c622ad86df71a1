import type { Evidence } from '../store/read-evidence.ts';
import type { RequestContext } from './request-context.ts';

/** The evidence of several statements, each piece once, in the order of the statements. */
export async function evidenceOfAll(
  statementIds: readonly string[],
  context: RequestContext,
): Promise<Evidence[]> {
  const lists = await Promise.all(statementIds.map((id) => context.evidence.load(id)));
  return [...new Map(lists.flat().map((piece) => [piece.id, piece])).values()];
}
