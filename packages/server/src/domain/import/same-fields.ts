import type { FieldsToSet } from '../change-set/change.ts';
import { isSame } from '../change-set/is-same.ts';
import type { FieldValue } from '../graph/graph-rows.ts';

/** Whether fields are as they would be set; a list with nothing in it is as good as none. */
export const sameFields = (
  wanted: FieldsToSet,
  fields: Readonly<Record<string, FieldValue>>,
): boolean => Object.entries(wanted).every(([name, value]) => sameValue(value, fields[name]));

/** Whether two values of a field say the same. */
export const sameValue = (one: unknown, other: unknown): boolean =>
  isSame(one, other) || (isNothing(one) && isNothing(other));

/** Whether a field says nothing. */
export const isNothing = (value: unknown): boolean =>
  value == null || (Array.isArray(value) && value.length === 0);
