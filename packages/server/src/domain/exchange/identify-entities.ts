import { type GraphDraft, kindNameKey, slugKey } from '../change-set/graph-draft.ts';
import type { StoredEntity } from '../change-set/rows.ts';
import { slugOf } from '../graph/slug-of.ts';
import type { GivenEntity, RowFault } from './given-rows.ts';
import type { MeantEntity } from './meant-entities.ts';

/** Makes ids of what something is, so that the same file always makes the same ids. */
export type MakeIds = {
  readonly entity: (kind: string, slug: string) => string;
  readonly statement: (type: string, from: string, to: string) => string;
  readonly evidence: (statement: string, source: string, locator: string) => string;
};

/** What rows were found to be, and what is wrong with them. */
export type Identified = {
  readonly meant: readonly MeantEntity[];
  readonly faults: readonly RowFault[];
};

/**
 * Tells which entity each row is: the one of its id, else of its slug, else of its name. Two rows are
 * never one entity.
 */
export function identifyEntities(
  draft: GraphDraft,
  rows: readonly GivenEntity[],
  makeIds: MakeIds,
): Identified {
  const seen = new Map<string, GivenEntity>();
  const faults: RowFault[] = [];
  const meant = rows.flatMap((given): MeantEntity[] => {
    const found = identify(draft, given, makeIds);
    if ('fault' in found) {
      faults.push({ ...given.place, ...found.fault });
      return [];
    }
    const twin = seen.get(found.id);
    seen.set(found.id, given);
    if (!twin) return [found];
    const { file, row } = twin.place;
    const message = `is the same ${given.kind.toLowerCase()} as row ${row} of ${file}; keep one of the two rows`;
    faults.push({ ...given.place, ...keyOf(given), message });
    return [];
  });
  return { meant, faults };
}

type Fault = Pick<RowFault, 'column' | 'value' | 'message'>;

function identify(
  draft: GraphDraft,
  given: GivenEntity,
  makeIds: MakeIds,
): MeantEntity | { fault: Fault } {
  const { kind, id, name } = given;
  if (id !== undefined) return identifyById(draft, given, id);
  const slug = given.slug ?? (name === undefined ? '' : slugOf(name));
  if (slug === '') {
    const message = 'the row has neither id, slug nor name; give one of them';
    return { fault: { column: 'name', value: name ?? null, message } };
  }
  const current = currentOf(draft, given);
  if (current) return { given, id: current.id, slug: given.slug ?? current.slug, current };
  return { given, id: freeId(draft, kind, slug, makeIds), slug, current: undefined };
}

/** What was made of a row of this name before may have another by now. */
function freeId(draft: GraphDraft, kind: string, slug: string, makeIds: MakeIds): string {
  for (let number = 1; ; number++) {
    const id = makeIds.entity(kind, number === 1 ? slug : `${slug} ${number}`);
    if (!draft.entities.get(id) && !draft.references.get(id)) return id;
  }
}

function identifyById(
  draft: GraphDraft,
  given: GivenEntity,
  id: string,
): MeantEntity | { fault: Fault } {
  const current = draft.entities.get(id);
  const merged = draft.references.get(id);
  if (current && current.kind !== given.kind) {
    const message = `is the id of the ${current.kind.toLowerCase()} "${current.name}"; leave it empty for a new one`;
    return { fault: { column: 'id', value: id, message } };
  }
  if (merged) {
    const into = draft.entities.get(merged.entityId)?.name ?? merged.entityId;
    const message = `was merged into "${into}" since; take the row out, or give that one's id`;
    return { fault: { column: 'id', value: id, message } };
  }
  const slug = given.slug ?? current?.slug ?? slugOf(given.name ?? '');
  return { given, id, slug, current };
}

/** By slug, also a former one; by name where no slug is given. */
function currentOf(
  { entities, references }: GraphDraft,
  { kind, slug, name = '' }: GivenEntity,
): StoredEntity | undefined {
  if (slug === undefined) return entities.find('name', kindNameKey(kind, name))[0];
  const key = slugKey(kind, slug);
  return entities.find('slug', key)[0] ?? entities.get(references.get(key)?.entityId ?? '');
}

/** What tells a row from all others. */
function keyOf({ id, slug, name }: GivenEntity): Pick<Fault, 'column' | 'value'> {
  if (id !== undefined) return { column: 'id', value: id };
  return slug === undefined
    ? { column: 'name', value: name ?? null }
    : { column: 'slug', value: slug };
}
