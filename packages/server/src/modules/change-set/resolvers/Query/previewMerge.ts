import { previewMerge as preview } from '../../../../store/change-sets/preview-merge.ts';
import type { RequestContext } from '../../../request-context.ts';
import { suggesting } from '../../suggesting.ts';

type Arguments = { readonly from: string; readonly into: string };

/** `Query.previewMerge`: what would move, collide and redirect. */
export function previewMerge(_: unknown, { from, into }: Arguments, context: RequestContext) {
  return suggesting(context, preview(context.database, { from, into }));
}
