import { nameKey } from '../../domain/graph/name-key.ts';
import type { Snapshot } from '../../domain/snapshot/snapshot.ts';

type Former = ReadonlyMap<string, ReadonlySet<number>>;

/** They are worked out once for each snapshot, and go when it does. */
const known = new WeakMap<Snapshot, Former>();

/** The skills that stand for those that once had this name, alias or slug and were replaced. */
export function formerlyCalled(snapshot: Snapshot, text: string): readonly number[] {
  const former = known.get(snapshot) ?? formerNames(snapshot);
  known.set(snapshot, former);
  return [...(former.get(nameKey(text)) ?? [])];
}

function formerNames({ dormant, skillIndex }: Snapshot): Former {
  const names = new Map<string, Set<number>>();
  for (const { kind, id, slug, name, aliases } of dormant.entities) {
    const index = kind === 'Skill' ? skillIndex.get(id) : undefined;
    if (index === undefined) continue;
    for (const key of [name, slug, ...aliases].map(nameKey)) {
      names.set(key, (names.get(key) ?? new Set()).add(index));
    }
  }
  return names;
}
