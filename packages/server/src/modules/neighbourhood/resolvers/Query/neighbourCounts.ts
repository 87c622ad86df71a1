import { readNeighbourCounts } from '../../../../store/read-scene.ts';
import { toEntityKind } from '../../../entity-kind.ts';
import { findEntity } from '../../../find-entity.ts';
import type { RequestContext } from '../../../request-context.ts';
import { unknownEntity } from '../../unknown-entity.ts';

/** `Query.neighbourCounts`: how much an entity connects to, of which sort. */
export async function neighbourCounts(
  _: unknown,
  { ref }: { ref: string },
  { references, database }: RequestContext,
) {
  const entity = await findEntity(references, 'ref', ref);
  if (!entity) throw unknownEntity(ref);
  const counts = await readNeighbourCounts(database, entity.id);
  return counts.map((count) => ({ ...count, kind: toEntityKind(count.kind) }));
}
