import type { Kind } from '../lib/kinds';
import { type ReadForm, readNewEntity } from './end-choice';
import { editedFieldsOfKind } from './field-shapes';
import { changedFields, type FieldTexts, readFields } from './field-texts';
import type { EditedEntity } from './read-edited-entity';

/** The operation that changes an entity's fields to what is typed. */
export function readChangedEntity(
  { entity, version, texts: before }: EditedEntity,
  texts: FieldTexts,
): ReadForm {
  const shapes = editedFieldsOfKind(entity.kind);
  const { faults } = readFields(shapes, texts);
  if (Object.keys(faults).length > 0) return { faults };
  const changed = changedFields(shapes, before, texts);
  if (Object.keys(changed.fields).length === 0) return { faults: { all: 'unchanged' } };
  return { operations: [{ what: 'UPDATE_ENTITY', entity, version, ...changed }] };
}

/** The operation that adds an entity of a kind. */
export function readCreatedEntity(kind: Kind, texts: FieldTexts): ReadForm {
  const read = readNewEntity(kind, texts);
  return 'faults' in read ? read : { operations: [read.operation] };
}
