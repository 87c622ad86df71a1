import type { RequestContext } from '../../request-context.ts';

/** The `evidence` field of every statement: the places in sources that support it. */
export function evidence(parent: { readonly id: string }, _: unknown, context: RequestContext) {
  return context.evidence.load(parent.id);
}
