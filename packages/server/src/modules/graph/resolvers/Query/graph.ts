import { KINDS } from '../../../../domain/graph/kinds.ts';
import { readGraphState } from '../../../../store/graph-state.ts';
import { toEntityKind } from '../../../entity-kind.ts';
import type { RequestContext } from '../../../request-context.ts';

/** `Query.graph`: the revision, and how many of what there are. */
export async function graph(_: unknown, _arguments: object, { database }: RequestContext) {
  const state = await readGraphState(database);
  const counts = new Map(state.entities.map(({ kind, count }) => [kind, count]));
  return {
    ...state,
    entities: KINDS.map((kind) => ({ kind: toEntityKind(kind), count: counts.get(kind) ?? 0 })),
  };
}
