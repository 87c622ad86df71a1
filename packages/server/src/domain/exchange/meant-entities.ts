import { listKinds } from '../change-set/changing.ts';
import { splitReference } from '../change-set/find-row.ts';
import { type GraphDraft, kindNameKey, slugKey } from '../change-set/graph-draft.ts';
import type { StoredEntity } from '../change-set/rows.ts';
import type { Kind } from '../graph/kinds.ts';
import type { GivenEntity } from './given-rows.ts';

/** What a row of a file is in the graph: an entity that is there, or one that is to be made. */
export type MeantEntity = {
  readonly given: GivenEntity;
  readonly id: string;
  readonly slug: string;
  readonly current: StoredEntity | undefined;
};

/** What a reference means: the id of an entity, or why it means none. */
type Meaning = { readonly id: string } | { readonly why: string };

/** The entities of the rows of a file, and of the graph where the file has none of the name. */
export type MeantEntities = {
  readonly find: (kinds: readonly Kind[], ref: string) => Meaning;
};

/** Looks references up among the rows of a file first, then in the graph. */
export function createMeantEntities(
  draft: GraphDraft,
  meant: readonly MeantEntity[],
): MeantEntities {
  const ids = new Map(meant.map((one) => [one.id, one.given.kind]));
  const slugs = new Map(meant.map(({ given, slug, id }) => [slugKey(given.kind, slug), id]));
  const names = Map.groupBy(
    meant.filter(({ given }) => given.name !== undefined && given.status !== 'DEPRECATED'),
    ({ given }) => kindNameKey(given.kind, given.name ?? ''),
  );

  function candidates(kind: Kind, ref: string): readonly string[] {
    const key = slugKey(kind, ref);
    const ofSlug = slugs.get(key) ?? draft.entities.find('slug', key)[0]?.id;
    const led = ofSlug ?? draft.references.get(key)?.entityId;
    if (led !== undefined) return [led];
    const name = kindNameKey(kind, ref);
    const named = [
      ...(names.get(name)?.map(({ id }) => id) ?? []),
      ...draft.entities.find('name', name).map(({ id }) => id),
    ];
    return [...new Set(named)];
  }

  const kindOf = (id: string): Kind | undefined => ids.get(id) ?? draft.entities.get(id)?.kind;

  return {
    find: (kinds, ref) => {
      const led = draft.references.get(ref)?.entityId ?? ref;
      const known = kindOf(led);
      if (known && kinds.includes(known)) return { id: led };
      const { kind, slug } = splitReference(ref);
      const among = kind ? kinds.filter((one) => one === kind) : kinds;
      const [id, ...others] = [...new Set(among.flatMap((one) => candidates(one, slug)))];
      if (id !== undefined && others.length === 0) return { id };
      const what = listKinds(kinds);
      return {
        why:
          id === undefined
            ? `is no ${what} of the file or of the graph; give the slug, name or id of one, or add a row for it`
            : `means several; give the id of one: ${[id, ...others].join(', ')}`,
      };
    },
  };
}
