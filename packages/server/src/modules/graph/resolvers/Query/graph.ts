import { KINDS } from '../../../../domain/graph/kinds.ts';
import { readRevision } from '../../../../store/graph-state.ts';
import { toEntityKind } from '../../../entity-kind.ts';
import type { RequestContext } from '../../../request-context.ts';

/** `Query.graph`: the revision, and how many of what there are. */
export async function graph(_: unknown, _arguments: object, context: RequestContext) {
  const [revision, { entities, statements }] = await Promise.all([
    readRevision(context.database),
    context.counts(),
  ]);
  const counts = new Map(entities.map(({ kind, count }) => [kind, count]));
  return {
    revision,
    statements,
    entities: KINDS.map((kind) => ({ kind: toEntityKind(kind), count: counts.get(kind) ?? 0 })),
  };
}
