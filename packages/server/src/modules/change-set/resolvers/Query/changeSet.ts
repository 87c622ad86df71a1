import type { RequestContext } from '../../../request-context.ts';

/** `Query.changeSet`: one change set; null where nothing has the number. */
export function changeSet(_: unknown, { number }: { number: number }, context: RequestContext) {
  return context.changeSets.load(number);
}
