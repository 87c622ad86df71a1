import type { Change, ChangeOf, FieldsToSet, Redirect } from '../change-set/change.ts';
import { externalIdsOf } from '../change-set/external-ids.ts';
import { type GraphDraft, slugKey } from '../change-set/graph-draft.ts';
import { isSame } from '../change-set/is-same.ts';
import { newRedirects } from '../change-set/redirects.ts';
import type { StoredEntity } from '../change-set/rows.ts';
import type { FieldValue } from '../graph/graph-rows.ts';
import type { MeantEntity } from './meant-entities.ts';

/** The operation that makes an entity that is not there yet. */
export function entityToCreate(
  { given, id }: MeantEntity,
  replacedBy: string | null,
): ChangeOf<'CREATE_ENTITY'> {
  const { kind, slug, name = '', description = '', aliases = [], externalIds = [] } = given;
  const redirects = redirectsOf(given);
  return {
    what: 'CREATE_ENTITY',
    kind,
    id,
    ...(slug !== undefined && { slug }),
    name,
    description,
    aliases,
    externalIds,
    ...(redirects.length > 0 && { redirects }),
    ...(given.status === 'DEPRECATED' && { outOfUse: { replacedBy } }),
    fields: given.fields,
  };
}

/** The operations that make an entity what its row says; none where it is just so. */
export function entityUpdates(
  draft: GraphDraft,
  { given, current }: MeantEntity & { readonly current: StoredEntity },
  replacedBy: string | null,
): Change[] {
  const { kind, id: entity, version } = current;
  const isInUse = (given.status ?? current.status) === 'ACTIVE';
  const restored = isInUse && current.status === 'DEPRECATED';
  const update = updateOf(draft, given, current);
  const stays = current.status === 'DEPRECATED' && current.replacedBy === replacedBy;
  const deprecated = given.status === 'DEPRECATED' && !stays;
  return [
    ...(restored ? [{ what: 'RESTORE_ENTITY' as const, entity }] : []),
    ...(update ? [{ what: 'UPDATE_ENTITY' as const, kind, entity, ...update }] : []),
    ...(deprecated ? [{ what: 'DEPRECATE_ENTITY' as const, kind, entity, replacedBy }] : []),
  ].map((change, at) => ({ ...change, expectedVersion: version + at }));
}

type Update = Omit<ChangeOf<'UPDATE_ENTITY'>, 'what' | 'kind' | 'entity' | 'expectedVersion'>;

function updateOf(
  draft: GraphDraft,
  given: MeantEntity['given'],
  current: StoredEntity,
): Update | undefined {
  const { slug, name, description, aliases } = given;
  const common = Object.fromEntries(
    Object.entries({ slug, name, description, aliases }).filter(
      ([field, value]) => value !== undefined && !isSame(value, Reflect.get(current, field)),
    ),
  );
  const externalIds = given.externalIds?.toSorted();
  const known = externalIdsOf(draft, current.id);
  const redirects = newRedirects(draft, current.id, redirectsOf(given)).filter(
    // The slug that an entity gives up leads to it by itself.
    ({ key }) => key !== slugKey(current.kind, current.slug),
  );
  const update: Update = {
    ...common,
    ...(externalIds && !isSame(externalIds, known) && { externalIds }),
    ...(redirects.length > 0 && { redirects }),
    fields: fieldsToSet(current.fields, given.fields),
  };
  return Object.keys(update).length > 1 || Object.keys(update.fields).length > 0
    ? update
    : undefined;
}

/** The fields that are to be other than they are; a list that has nothing in it is as good as none. */
export function fieldsToSet(
  current: Readonly<Record<string, FieldValue>>,
  given: FieldsToSet,
): FieldsToSet {
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => !isSame(plain(value), plain(current[name]))),
  );
}

const redirectsOf = ({
  kind,
  formerSlugs = [],
  mergedIds = [],
}: MeantEntity['given']): Redirect[] => [
  ...formerSlugs.map((slug) => ({ key: slugKey(kind, slug), type: 'SLUG' as const })),
  ...mergedIds.map((key) => ({ key, type: 'ID' as const })),
];

const plain = (value: FieldValue | null | undefined): FieldValue | null =>
  value === undefined || isSame(value, []) ? null : value;
