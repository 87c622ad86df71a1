import { type FieldShape, KIND_FIELDS } from '../../../editing/field-shapes';
import type { Kind } from '../../../lib/kinds';

/** Fields that each entity has its own value in, so that the same for many would be wrong. */
const OWN = new Set(['duties', 'homepage', 'title', 'url', 'date']);

/** The fields of a kind that are worth setting for many at once. */
export function bulkFields(kind: Kind): readonly FieldShape[] {
  return KIND_FIELDS[kind].filter(({ name }) => !OWN.has(name));
}
