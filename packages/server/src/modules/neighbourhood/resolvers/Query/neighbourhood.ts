import { readNeighbourhood } from '../../../../store/read-neighbourhood.ts';
import { checkRange } from '../../../check-range.ts';
import { type EntityKind, toKinds } from '../../../entity-kind.ts';
import { findEntity } from '../../../find-entity.ts';
import type { RequestContext } from '../../../request-context.ts';
import { unknownEntity } from '../../unknown-entity.ts';

type Arguments = {
  ref: string;
  depth: number | null;
  kinds?: EntityKind[] | null;
  limit: number | null;
};

/** `Query.neighbourhood`: what lies around an entity, nearest and most important first. */
export async function neighbourhood(_: unknown, given: Arguments, context: RequestContext) {
  const depth = given.depth ?? 1;
  const limit = given.limit ?? 200;
  checkRange('depth', depth, { least: 1, most: 3 });
  checkRange('limit', limit, { least: 1, most: 500 });
  const middle = await findEntity(context.references, 'ref', given.ref);
  if (!middle) throw unknownEntity(given.ref);
  return readNeighbourhood(context.database, middle, { depth, kinds: toKinds(given.kinds), limit });
}
