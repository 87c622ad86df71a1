import { buildSnapshot } from '../../../packages/server/src/domain/snapshot/build-snapshot.ts';
import { escoRoleGroups, readEsco } from '../graphs/read-esco.ts';
import { MEASURES } from './measures.ts';
import { nearest } from './nearest.ts';
import { type RoleAsks, roleAsks } from './role-asks.ts';

/** How well a measure tells the roles of one ISCO unit group from all others. */
export type GroupFigures = {
  readonly measure: string;
  readonly within: string;
  readonly across: string;
  /** The probability that a pair within a group is more alike than a pair across. */
  readonly auc: string;
  /** Share of the ten nearest that are in the group, over roles that share theirs with another. */
  readonly 'nearest ten': string;
  /** The same, out of as many as there are in the group. */
  readonly 'of those that can be': string;
};

const NEAREST = 10;

/** Likenesses fall into so many classes, as sorting nine million of them would take long. */
const CLASSES = 20_000;

/** Compares every role of ESCO, by R(r), with every other, for every measure. */
export function escoGroups(folder: string): readonly GroupFigures[] {
  const snapshot = buildSnapshot(readEsco(folder));
  const groups = escoRoleGroups(folder);
  const groupOf = snapshot.roles.map(({ id }) => groups.get(id) ?? '');
  const world = roleAsks(snapshot);
  return MEASURES.map(({ id, prepare }) => ({
    measure: id,
    ...figuresOf(prepare(world), world, groupOf),
  }));
}

function figuresOf(
  liken: ReturnType<(typeof MEASURES)[number]['prepare']>,
  { asks }: RoleAsks,
  groupOf: readonly string[],
): Omit<GroupFigures, 'measure'> {
  const within = new Tally();
  const across = new Tally();
  const sizes = Map.groupBy(groupOf, (group) => group);
  const shares: number[] = [];
  const possible: number[] = [];
  for (const [role, group] of groupOf.entries()) {
    const values = liken((asks[role] ?? []).filter(({ isOptional }) => !isOptional));
    const others = [...groupOf.keys()].filter((other) => other !== role);
    for (const other of others)
      (groupOf[other] === group ? within : across).add(values[other] ?? 0);
    const size = (sizes.get(group)?.length ?? 1) - 1;
    if (size === 0) continue;
    const alike = others.filter((other) => (values[other] ?? 0) > 0);
    const found = nearest(values, alike, NEAREST).filter((other) => groupOf[other] === group);
    shares.push(found.length / NEAREST);
    possible.push(found.length / Math.min(NEAREST, size));
  }
  return {
    within: within.mean().toFixed(3),
    across: across.mean().toFixed(4),
    auc: within.isAbove(across).toFixed(4),
    'nearest ten': mean(shares),
    'of those that can be': mean(possible),
  };
}

const mean = (values: readonly number[]): string =>
  (values.reduce((sum, one) => sum + one, 0) / values.length).toFixed(3);

/** Likenesses from −1 to 1, counted by class. */
class Tally {
  readonly #counts = new Float64Array(CLASSES + 1);
  #sum = 0;
  #count = 0;

  add(value: number): void {
    const at = Math.round(((value + 1) / 2) * CLASSES);
    this.#counts[at] = (this.#counts[at] ?? 0) + 1;
    this.#sum += value;
    this.#count++;
  }

  mean(): number {
    return this.#sum / this.#count;
  }

  /** The probability that one of these is greater than one of the others; a tie counts half. */
  isAbove(others: Tally): number {
    let below = 0;
    let above = 0;
    for (const [at, count] of this.#counts.entries()) {
      const same = others.#counts[at] ?? 0;
      above += count * (below + same / 2);
      below += same;
    }
    return above / (this.#count * others.#count);
  }
}
