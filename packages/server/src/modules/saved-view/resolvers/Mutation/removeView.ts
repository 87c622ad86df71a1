import type { RequestContext } from '../../../request-context.ts';
import { savedViewsOf } from '../../saved-views-of.ts';

/** `Mutation.removeView`: removes a view for good. */
export async function removeView(
  _: unknown,
  { view }: { readonly view: string },
  context: RequestContext,
) {
  const views = await savedViewsOf(context);
  await views.remove(view);
  return view;
}
