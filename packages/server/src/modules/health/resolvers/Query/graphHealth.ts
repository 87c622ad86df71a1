import type { RequestContext } from '../../../request-context.ts';

/** `Query.graphHealth`: what the checks find at the revision that the request plans on. */
export function graphHealth(_: unknown, _arguments: object, context: RequestContext) {
  return context.health();
}
