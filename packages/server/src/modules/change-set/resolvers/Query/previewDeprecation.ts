import { previewDeprecation as preview } from '../../../../store/change-sets/preview-deprecation.ts';
import type { RequestContext } from '../../../request-context.ts';
import { suggesting } from '../../suggesting.ts';

type Arguments = { readonly entity: string; readonly replacedBy?: string | null };

/** `Query.previewDeprecation`: what plans would make of it, and what would lead where. */
export function previewDeprecation(
  _: unknown,
  { entity, replacedBy = null }: Arguments,
  context: RequestContext,
) {
  return suggesting(context, preview(context.database, { entity, replacedBy }));
}
