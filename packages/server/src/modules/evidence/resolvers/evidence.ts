import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../request-context.ts';
import { resolvedList } from '../../resolved-object.ts';

type StatementParent = { readonly id?: string; readonly [key: string]: unknown };

/** The `evidence` field of every statement: the places in sources that support it. */
export function evidence(
  parent: StatementParent,
  _: unknown,
  context: RequestContext,
  info: GraphQLResolveInfo,
) {
  const resolved = resolvedList(parent, info);
  if (resolved) return resolved;
  return parent.id === undefined ? [] : context.evidence.load(parent.id);
}
