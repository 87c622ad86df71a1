import { readName } from '../../../../domain/people/account-text.ts';
import { type EntityKind, toKind } from '../../../entity-kind.ts';
import type { RequestContext } from '../../../request-context.ts';
import { readSearch } from '../../read-search.ts';
import { savedViewsOf } from '../../saved-views-of.ts';

type Arguments = {
  readonly kind: EntityKind;
  readonly name: string;
  readonly search: string;
  readonly isShared: boolean | null;
  readonly replaces: boolean | null;
};

/** `Mutation.saveView`: saves a view of a list, for oneself or for all. */
export async function saveView(_: unknown, given: Arguments, context: RequestContext) {
  const views = await savedViewsOf(context);
  return views.save({
    kind: toKind(given.kind),
    name: readName(given.name),
    search: readSearch(given.search),
    isShared: given.isShared ?? false,
    replaces: given.replaces ?? false,
  });
}
