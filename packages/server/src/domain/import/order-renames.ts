import { kindNameKey } from '../change-set/graph-draft.ts';
import type { StoredEntity } from '../change-set/rows.ts';
import type { DatasetEntity } from './dataset.ts';

/** An entity that is to have the name of its row. */
export type Rename = { readonly row: DatasetEntity; readonly entity: StoredEntity };

/** Which names can change hands, and which cannot. */
export type OrderedRenames<One extends Rename> = {
  /** In an order in which each name is free once its turn comes. */
  readonly possible: readonly One[];
  /** Those whose name another one keeps: it has no row that renames it, or they go round in a circle. */
  readonly blocked: readonly { readonly rename: One; readonly holder: StoredEntity }[];
};

/** Puts renames in order, so that whoever gives a name up comes before whoever takes it. */
export function orderRenames<One extends Rename>(
  wanted: readonly One[],
  held: ReadonlyMap<string, StoredEntity>,
): OrderedRenames<One> {
  const possible = new Set<One>();
  const renameOf = new Map(wanted.map((one) => [one.entity.id, one]));
  const holderOf = ({ row, entity }: One): StoredEntity | undefined => {
    const holder = held.get(kindNameKey(row.kind, row.name));
    return holder?.id === entity.id ? undefined : holder;
  };
  for (const one of wanted) {
    const chain: One[] = [];
    for (let next: One | undefined = one; next && !possible.has(next); ) {
      if (chain.includes(next)) break;
      chain.push(next);
      const holder: StoredEntity | undefined = holderOf(next);
      next = holder && renameOf.get(holder.id);
    }
    for (const link of chain.toReversed()) {
      const holder = holderOf(link);
      const giving = holder && renameOf.get(holder.id);
      if (!holder || (giving && possible.has(giving))) possible.add(link);
    }
  }
  const blocked = wanted.flatMap((rename) => {
    const holder = possible.has(rename) ? undefined : holderOf(rename);
    return holder ? [{ rename, holder }] : [];
  });
  return { possible: [...possible], blocked };
}
