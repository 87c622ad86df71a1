import { readSavedViews } from '../../../../store/people/saved-views.ts';
import { type EntityKind, toKind } from '../../../entity-kind.ts';
import type { RequestContext } from '../../../request-context.ts';

type Arguments = { readonly kind?: EntityKind | null };

/** `Query.savedViews`: the views of lists that whoever asks may see. */
export async function savedViews(_: unknown, { kind }: Arguments, context: RequestContext) {
  const person = await context.person();
  return readSavedViews(context.database, {
    userId: person?.id ?? null,
    kind: kind ? toKind(kind) : null,
  });
}
