import type { FieldValue } from '../../graph/graph-rows.ts';
import type { Kind } from '../../graph/kinds.ts';
import { slugOf } from '../../graph/slug-of.ts';
import type { ChangeOf, FieldsToSet } from '../change.ts';
import type { ChangeProblem } from '../change-problem.ts';
import type { Changing } from '../changing.ts';
import { checkEntity } from '../check-entity.ts';
import { setExternalIds } from '../external-ids.ts';
import { findEntity, splitReference } from '../find-row.ts';
import { type GraphDraft, slugKey } from '../graph-draft.ts';
import { numberedSlugs } from '../numbered-slugs.ts';
import { addRedirects } from '../redirects.ts';
import type { StoredEntity } from '../rows.ts';

/** Lists that the API promises for every entity of the kind, also where there is nothing in them. */
export const EMPTY_LISTS: Readonly<Partial<Record<Kind, Readonly<Record<string, FieldValue>>>>> = {
  Role: { duties: [] },
  Skill: { groupUris: [], groupLabels: [] },
};

/** Adds an entity. */
export function createEntity(
  changing: Changing,
  change: ChangeOf<'CREATE_ENTITY'>,
): ChangeProblem[] {
  const { draft, now, newId } = changing;
  const { kind, name, description, aliases } = change;
  const use = findUse(draft, change);
  if ('problem' in use) return [use.problem];
  const entity: StoredEntity = {
    kind,
    id: change.id ?? newId(),
    slug: change.slug ?? freeSlug(changing, kind, slugOf(name)),
    name,
    description,
    aliases,
    ...use,
    fields: { ...EMPTY_LISTS[kind], ...withoutNulls(change.fields) },
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  const problems = [...checkId(draft, entity), ...checkEntity(draft, entity)];
  if (problems.length > 0) return problems;
  draft.write('entities', entity.id, entity);
  return [
    ...setExternalIds(draft, entity, change.externalIds),
    ...addRedirects(draft, entity, change.redirects ?? []),
  ];
}

type Use = Pick<StoredEntity, 'status' | 'replacedBy'>;

/** Whether the entity is in use and, where it is not, what stands in for it. */
function findUse(
  draft: GraphDraft,
  { kind, outOfUse }: ChangeOf<'CREATE_ENTITY'>,
): Use | { problem: ChangeProblem } {
  if (outOfUse === undefined) return { status: 'ACTIVE', replacedBy: null };
  if (outOfUse.replacedBy === null) return { status: 'DEPRECATED', replacedBy: null };
  const found = findEntity(draft, { field: 'replacedBy', ref: outOfUse.replacedBy }, [kind]);
  return 'row' in found ? { status: 'DEPRECATED', replacedBy: found.row.id } : found;
}

/** The fields that have a value. */
export const withoutNulls = (fields: FieldsToSet): Readonly<Record<string, FieldValue>> =>
  Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, FieldValue] => field[1] !== null),
  );

/** What an index can hold, a look-up can find, and nobody takes for `kind/slug`. */
const ID = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]{1,300}$/u;

function checkId({ entities, references }: GraphDraft, { id }: StoredEntity): ChangeProblem[] {
  if (!ID.test(id) || splitReference(id).kind) {
    const message = `id: "${id}" is no id; give 1 to 300 letters, digits and signs that do not begin with a kind and "/".`;
    return [{ rule: 'BAD_FIELD', field: 'id', value: id, message }];
  }
  if (!entities.get(id) && !references.get(id)) return [];
  const message = `id: "${id}" is the id of another entity, or was; give one of its own.`;
  return [{ rule: 'DUPLICATE_ID', field: 'id', value: id, message }];
}

/**
 * The slug itself or, where an entity has or had it, the first with a number behind that is free. As
 * many of these are read; after them a part of a new id tells it from all others.
 */
function freeSlug({ draft, newId }: Changing, kind: Kind, slug: string): string {
  const isFree = (one: string): boolean => {
    const key = slugKey(kind, one);
    return draft.entities.find('slug', key).length === 0 && !draft.references.get(key);
  };
  return [slug, ...numberedSlugs(slug)].find(isFree) ?? `${slug}-${slugOf(newId())}`;
}
