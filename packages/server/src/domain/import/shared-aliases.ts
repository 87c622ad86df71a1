import { kindNameKey, slugKey } from '../change-set/graph-draft.ts';
import type { StoredEntity } from '../change-set/rows.ts';
import type { DatasetEntity, LeftOut } from './dataset.ts';

/** Rows with the ids that their entities have, or will have. */
type Named = { readonly row: DatasetEntity; readonly id: string };

type Holder = { readonly id: string; readonly said: string };

/**
 * Aliases of rows that another entity has as a name or an alias as well. Both keep it, since nothing
 * tells which of them it means more; whoever knows better can take it away from one.
 */
export function sharedAliases(
  rows: readonly Named[],
  entities: readonly StoredEntity[],
): LeftOut[] {
  const holders = new Map<string, Holder[]>();
  const hold = (kind: DatasetEntity['kind'], names: readonly string[], holder: Holder): void => {
    for (const name of names) {
      const key = kindNameKey(kind, name);
      const known = holders.get(key);
      if (known) known.push(holder);
      else holders.set(key, [holder]);
    }
  };
  for (const { row, id } of rows) {
    const { file, row: number } = row.place;
    hold(row.kind, [row.name, ...row.aliases], { id, said: `row ${number} of ${file}` });
  }
  for (const { id, kind, slug, name, aliases, status } of entities) {
    if (status !== 'ACTIVE') continue;
    hold(kind, [name, ...aliases], { id, said: slugKey(kind, slug) });
  }
  return rows.flatMap(({ row, id }) =>
    row.aliases.flatMap((alias) => {
      const other = holders.get(kindNameKey(row.kind, alias))?.find((one) => one.id !== id);
      return other ? [shared(row, alias, other)] : [];
    }),
  );
}

const shared = (row: DatasetEntity, value: string, { said }: Holder): LeftOut => ({
  ...row.place,
  column: 'alias',
  value,
  reason: `It is imported, and ${said} has it as well; take it away from one if it means the other.`,
});
