import type { GraphQLResolveInfo } from 'graphql';
import { findEntity } from '../../../find-entity.ts';
import type { RequestContext } from '../../../request-context.ts';

/** `Query.entity`: one entity by any of its references; null where nothing has it. */
export async function entity(
  _: unknown,
  { ref }: { ref: string },
  context: RequestContext,
  info: GraphQLResolveInfo,
) {
  const name = await findEntity(context.references, 'ref', ref);
  return name && context.entity(name, info);
}
