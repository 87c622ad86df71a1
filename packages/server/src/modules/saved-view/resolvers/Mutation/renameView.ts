import { readName } from '../../../../domain/people/account-text.ts';
import type { RequestContext } from '../../../request-context.ts';
import { savedViewsOf } from '../../saved-views-of.ts';

type Arguments = { readonly view: string; readonly name: string };

/** `Mutation.renameView`: gives a view another name. */
export async function renameView(_: unknown, { view, name }: Arguments, context: RequestContext) {
  const views = await savedViewsOf(context);
  return views.rename(view, readName(name));
}
