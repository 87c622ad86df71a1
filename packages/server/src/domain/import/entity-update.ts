import type { FieldsToSet } from '../change-set/change.ts';
import { isSame } from '../change-set/is-same.ts';
import type { StoredEntity } from '../change-set/rows.ts';
import { nameKey } from '../graph/name-key.ts';
import type { DatasetEntity } from './dataset.ts';
import { isNothing, sameFields, sameValue } from './same-fields.ts';

/** What imports of a taxonomy have written of an entity, field by field; editors' own is not in it. */
export type WrittenEntity = {
  /** Whether an import has created it, so that its name and its description are the taxonomy's. */
  readonly isCreated: boolean;
  readonly fields: Readonly<Record<string, unknown>>;
};

/** What an import may set of an entity. */
export type EntitySet = {
  readonly name?: string;
  readonly description?: string;
  readonly aliases?: readonly string[];
  readonly externalIds?: readonly string[];
  readonly fields: FieldsToSet;
};

/** Whether a row says anything of an entity that is not so yet. */
export function differsFrom(
  row: DatasetEntity,
  entity: StoredEntity,
  keys: readonly string[],
): boolean {
  return (
    entity.status !== 'ACTIVE' ||
    entity.name !== row.name ||
    entity.description !== row.description ||
    !isSame(entity.aliases.toSorted(), row.aliases.toSorted()) ||
    !idsOf(row).every((id) => keys.includes(id)) ||
    !sameFields(row.fields, entity.fields)
  );
}

/** All external ids of a row. */
export const idsOf = ({ externalId, otherIds }: DatasetEntity): string[] => [
  externalId,
  ...otherIds,
];

/**
 * What a row changes of an entity. What an import has written and nobody has changed since follows
 * the dataset; of all else it adds what is absent: names, ids, and fields that say nothing yet.
 */
export function entitySet(
  row: DatasetEntity,
  entity: StoredEntity,
  given: {
    readonly keys: readonly string[];
    readonly written: WrittenEntity;
    /** Whether the name of the row is free, where it wants another. */
    readonly mayName: boolean;
  },
): EntitySet {
  const { keys, written, mayName } = given;
  const isOurs = (field: string, value: unknown): boolean => isWritten(written, field, value);
  const mayDescribe =
    written.isCreated &&
    isOurs('description', entity.description) &&
    entity.description !== row.description;
  const name = mayName ? row.name : entity.name;
  const aliases = joinedAliases(row, entity, name, written);
  const externalIds = [...new Set([...keys, ...idsOf(row)])];
  const fields = Object.entries(row.fields).filter(
    ([field, value]) =>
      !sameValue(value, entity.fields[field]) &&
      (isNothing(entity.fields[field]) || isOurs(field, entity.fields[field])),
  );
  return {
    ...(mayName && { name }),
    ...(mayDescribe && { description: row.description }),
    ...(!isSame(aliases, entity.aliases) && { aliases }),
    ...(externalIds.length > keys.length && { externalIds }),
    fields: Object.fromEntries(fields),
  };
}

const isWritten = ({ fields }: WrittenEntity, field: string, value: unknown): boolean =>
  sameValue(fields[field], value) && field in fields;

/** Whether an entity is to be called as its row is, since nobody but imports has given it its name. */
export const wantsName = (
  row: DatasetEntity,
  entity: StoredEntity,
  written: WrittenEntity,
): boolean =>
  written.isCreated && isWritten(written, 'name', entity.name) && entity.name !== row.name;

/** Whether there is anything in it. */
export const setsNothing = ({ fields, ...common }: EntitySet): boolean =>
  Object.keys(common).length + Object.keys(fields).length === 0;

/** What is there, without what a taxonomy has given up, and with what it has come to say. */
function joinedAliases(
  row: DatasetEntity,
  entity: StoredEntity,
  name: string,
  { fields }: WrittenEntity,
): string[] {
  const before = new Set((fields['aliases'] as readonly string[] | undefined) ?? []);
  const wanted = [...row.aliases, ...(entity.name === name ? [row.name] : [])];
  const stays = entity.aliases.filter((alias) => !before.has(alias) || wanted.includes(alias));
  const known = new Set([nameKey(name)]);
  const joined = [...stays, ...wanted].filter((alias) => {
    const key = nameKey(alias);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
  return joined;
}
