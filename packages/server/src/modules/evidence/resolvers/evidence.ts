import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../request-context.ts';

type StatementParent = { readonly id?: string; readonly [key: string]: unknown };

/**
 * The evidence of a statement. Where an entity was read through another field, the answer is
 * resolved a second time and already holds the evidence, under the name that the client gave it.
 */
export function evidence(
  parent: StatementParent,
  _: unknown,
  context: RequestContext,
  info: GraphQLResolveInfo,
) {
  const resolved = parent[info.path.key];
  if (Array.isArray(resolved)) return resolved;
  return parent.id === undefined ? [] : context.evidence.load(parent.id);
}
