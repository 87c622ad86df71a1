import { isPublished } from '../../../../store/change-sets/visitor.ts';
import type { RequestContext } from '../../../request-context.ts';
import { seesVisitors } from '../../sees-visitors.ts';

/** `Query.changeSet`: one change set; null where nothing that may be shown has the number. */
export async function changeSet(
  _: unknown,
  { number }: { number: number },
  context: RequestContext,
) {
  const found = await context.changeSets.load(number);
  if (found === null || isPublished(found)) return found;
  return (await seesVisitors(context)) ? found : null;
}
