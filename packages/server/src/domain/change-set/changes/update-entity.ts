import type { ChangeOf, FieldsToSet } from '../change.ts';
import type { ChangeProblem } from '../change-problem.ts';
import { type Changing, checkVersion, nameOfEntity } from '../changing.ts';
import { checkEntity } from '../check-entity.ts';
import { externalIdsOf, setExternalIds } from '../external-ids.ts';
import { findEntity } from '../find-row.ts';
import { type GraphDraft, slugKey } from '../graph-draft.ts';
import { isSame } from '../is-same.ts';
import { addRedirects, newRedirects } from '../redirects.ts';
import type { StoredEntity } from '../rows.ts';
import { EMPTY_LISTS, withoutNulls } from './create-entity.ts';

/** Changes the fields of an entity that are named; a former slug goes on leading to it. */
export function updateEntity(
  { draft, now }: Changing,
  change: ChangeOf<'UPDATE_ENTITY'>,
): ChangeProblem[] {
  const field = change.kind.toLowerCase();
  const found = findEntity(draft, { field, ref: change.entity }, [change.kind]);
  if ('problem' in found) return [found.problem];
  const before = found.row;
  const subject = nameOfEntity(before);
  const stale = checkVersion(before, change.expectedVersion, 'expectedVersion', subject);
  if (stale.length > 0) return stale;
  const after = { ...before, ...changedFields(before, change) };
  const externalIds = [...new Set(change.externalIds ?? externalIdsOf(draft, before.id))];
  const redirects = newRedirects(draft, before.id, change.redirects ?? []);
  const isKnownAsBefore =
    redirects.length === 0 && isSame(externalIds.toSorted(), externalIdsOf(draft, before.id));
  if (isKnownAsBefore && isSame(after, before)) {
    return [nothingToDo(field, subject)];
  }
  const problems = checkEntity(draft, after);
  if (problems.length > 0) return problems;
  keepFormerSlug(draft, before, after);
  draft.write('entities', after.id, { ...after, version: before.version + 1, updatedAt: now });
  return [...setExternalIds(draft, after, externalIds), ...addRedirects(draft, after, redirects)];
}

/** An operation that changes nothing would count as a change all the same. */
export const nothingToDo = (field: string, subject: string): ChangeProblem => ({
  rule: 'NOTHING_TO_DO',
  field,
  message: `${subject} is just so already; leave the operation out, or change something.`,
});

function changedFields(
  before: StoredEntity,
  { slug, name, description, aliases, fields }: ChangeOf<'UPDATE_ENTITY'>,
): Partial<StoredEntity> {
  return {
    ...(slug !== undefined && { slug }),
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(aliases !== undefined && { aliases }),
    fields: { ...EMPTY_LISTS[before.kind], ...mergeFields(before.fields, fields) },
  };
}

/** Fields with some of them set anew, or taken away by null. */
export const mergeFields = (before: StoredEntity['fields'], fields: FieldsToSet) =>
  withoutNulls({ ...before, ...fields });

/** Lets a former slug go on leading to its entity; a slug in use is no former one. */
export function keepFormerSlug(draft: GraphDraft, before: StoredEntity, after: StoredEntity): void {
  if (before.slug === after.slug) return;
  const [former, present] = [before, after].map(({ kind, slug }) => slugKey(kind, slug));
  if (former === undefined || present === undefined) return;
  draft.write('references', former, { key: former, type: 'SLUG', entityId: after.id });
  if (draft.references.get(present)) draft.write('references', present, null);
}
