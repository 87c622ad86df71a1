import type { BenchGraph } from './bench-graph.ts';
import { seededChance } from './graphs/seeded-chance.ts';

/** A start and a target, by their indexes in the snapshot. */
export type RolePair = { readonly from: number; readonly to: number };

/** The seed of all pairs that are measured. */
const PAIR_SEED = 20_261_122;

/** Pairs of any two roles that ask for something. */
export function randomPairs({ snapshot }: BenchGraph, count: number): readonly RolePair[] {
  const asking = [...snapshot.roles.keys()].filter(
    (role) => (snapshot.requirements.levels[role] ?? 0) > 0,
  );
  const chance = seededChance(PAIR_SEED);
  return pairsOf(count, () => [asking, asking], chance);
}

/** Pairs of two roles of one trade. */
export function groupPairs({ groups }: BenchGraph, count: number): readonly RolePair[] {
  if (groups.length === 0) return [];
  const chance = seededChance(PAIR_SEED + 1);
  return pairsOf(
    count,
    () => {
      const group = groups[chance.below(groups.length)] ?? [];
      return [group, group];
    },
    chance,
  );
}

type Pools = () => readonly [readonly number[], readonly number[]];

function pairsOf(
  count: number,
  pools: Pools,
  chance: ReturnType<typeof seededChance>,
): readonly RolePair[] {
  const pairs: RolePair[] = [];
  while (pairs.length < count) {
    const [starts, targets] = pools();
    const from = starts[chance.below(starts.length)] ?? 0;
    const to = targets[chance.below(targets.length)] ?? 0;
    if (from !== to) pairs.push({ from, to });
  }
  return pairs;
}
