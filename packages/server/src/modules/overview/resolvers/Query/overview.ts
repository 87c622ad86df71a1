import type { RequestContext } from '../../../request-context.ts';

/** `Query.overview`: the graph at a glance, at the request's revision or the last one that it is known of. */
export function overview(_: unknown, _arguments: object, context: RequestContext) {
  return context.overview();
}
