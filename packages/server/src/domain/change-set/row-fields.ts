import type { Effect } from './effect.ts';
import { isSame } from './is-same.ts';
import type { TableName, Tables } from './rows.ts';

/** The fields of a row that people change, by name. */
export type RowFields = Readonly<Record<string, unknown>>;

/** A field that an effect has changed; null stands for what is not there. */
export type FieldChange = {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
};

/** What is kept about a row rather than said by it; an own field may be called so all the same. */
const BOOKKEEPING = new Set(['id', 'kind', 'type', 'version', 'createdAt', 'updatedAt', 'key']);

/** All fields of a row side by side, own and common ones alike. */
export function rowFields(row: Tables[TableName] | null): RowFields {
  if (row === null) return {};
  const { fields = {}, ...common } = row as { fields?: RowFields };
  const said = Object.entries(common).filter(([name]) => !BOOKKEEPING.has(name));
  return { ...Object.fromEntries(said), ...fields };
}

/** The fields in which a row differs from what it was before, in the order of their names. */
export function fieldChanges({ before, after }: Pick<Effect, 'before' | 'after'>): FieldChange[] {
  const [old, fresh] = [rowFields(before), rowFields(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
    .toSorted()
    .map((field) => ({ field, before: old[field] ?? null, after: fresh[field] ?? null }))
    .filter((change) => !isSame(change.before, change.after));
}
