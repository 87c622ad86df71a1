import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { heldLevels } from '../../packages/server/src/domain/planner/held-levels.ts';
import { fitOfRoles } from '../../packages/server/src/domain/planner/likeness.ts';
import { buildSnapshot } from '../../packages/server/src/domain/snapshot/build-snapshot.ts';
import type { Snapshot } from '../../packages/server/src/domain/snapshot/snapshot.ts';
import type { BenchGraph } from './bench-graph.ts';
import { atLeast, atMost, type Figure, shown } from './figure.ts';
import { gapPass } from './gap-pass.ts';
import { onetRelated, readOnet } from './graphs/read-onet.ts';
import { quantile } from './quantile.ts';
import { randomPairs } from './role-pairs.ts';
import { timesAgainst, warmUp } from './time-against.ts';

/** One role in so many is looked at where every pair would be too many. */
const SAMPLED = 10;

/** How many of the roles nearest to one are looked at. */
const NEAREST = 10;

/** The levels that stand for a role: all that it asks for, and what it welcomes beside that. */
function profileOf(snapshot: Snapshot, role: number, isWide: boolean): Float64Array {
  const held = heldLevels(snapshot, { from: role });
  if (!isWide) return held;
  const { start, to, value } = snapshot.optionals;
  for (let at = start[role] ?? 0; at < (start[role + 1] ?? 0); at++) {
    const skill = to[at] ?? 0;
    held[skill] = Math.max(held[skill] ?? 0, value[at] ?? 0);
  }
  return held;
}

/** The roles that fit best, the role itself left out. */
function nearestTo(fits: Float64Array, role: number): readonly number[] {
  return [...fits.keys()]
    .filter((other) => other !== role)
    .toSorted((a, b) => (fits[b] ?? 0) - (fits[a] ?? 0) || a - b)
    .slice(0, NEAREST);
}

/** Whether the roles that fit are those that O*NET's experts hold to be related, which is never read. */
export function measureRelated(dataFolder: string): readonly Figure[] {
  const folder = join(dataFolder, 'onet-29.2');
  if (!existsSync(folder)) return [];
  const snapshot = buildSnapshot(readOnet(folder));
  const related = relatedRoles(snapshot, folder);
  const profiles = snapshot.roles.map((_, role) => profileOf(snapshot, role, true));
  const recall = (likenessTo: (role: number) => Float64Array) => {
    const shares = [...related].map(([role, others]) => {
      const nearest = nearestTo(likenessTo(role), role);
      return nearest.filter((other) => others.has(other)).length / others.size;
    });
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  };
  const fits = (isWide: boolean) => (role: number) =>
    fitOfRoles(snapshot, profileOf(snapshot, role, isWide));
  const cosines = (role: number) =>
    Float64Array.from(profiles, (other) => cosine(profiles[role] ?? other, other));
  const what = `O*NET 29.2: recall@10 of Primary related roles, ${related.size} roles`;
  return [
    atLeast(`${what}, from all skills and knowledge that are rated`, recall(fits(true)), 0.4, ''),
    { what: `${what}, from the essential ones alone`, value: shown(recall(fits(false))) },
    { what: `${what}, by the cosine of the same levels`, value: shown(recall(cosines)) },
  ];
}

function cosine(a: Float64Array, b: Float64Array): number {
  let [dot, ofA, ofB] = [0, 0, 0];
  for (let at = 0; at < a.length; at++) {
    const [x, y] = [a[at] ?? 0, b[at] ?? 0];
    dot += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return ofA === 0 || ofB === 0 ? 0 : dot / Math.sqrt(ofA * ofB);
}

/** Primary related roles of each role; both have to ask for something, as others can neither be asked nor found. */
function relatedRoles(
  snapshot: Snapshot,
  folder: string,
): ReadonlyMap<number, ReadonlySet<number>> {
  const asks = (role: number | undefined): role is number =>
    role !== undefined && (snapshot.requirements.levels[role] ?? 0) > 0;
  const related = new Map<number, ReadonlySet<number>>();
  for (const [id, { primaryShort, primaryLong }] of onetRelated(folder)) {
    const role = snapshot.roleIndex.get(id);
    const others = [...primaryShort, ...primaryLong].map((one) => snapshot.roleIndex.get(one));
    const found = others.filter(asks);
    if (asks(role) && found.length > 0) related.set(role, new Set(found));
  }
  return related;
}

/** Whether roles of one trade fit one another better than roles of different ones do. */
export function measureGroups({ name, snapshot, groups }: BenchGraph): readonly Figure[] {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((role) => [role, at] as const)));
  const within: number[] = [];
  const across: number[] = [];
  let [near, sought] = [0, 0];
  const sample = [...groupOf].filter((_, at) => at % SAMPLED === 0);
  for (const [role, group] of sample) {
    const fits = fitOfRoles(snapshot, profileOf(snapshot, role, false));
    for (const [other, otherGroup] of groupOf) {
      if (other !== role) (otherGroup === group ? within : across).push(fits[other] ?? 0);
    }
    const size = (groups[group]?.length ?? 1) - 1;
    near += nearestTo(fits, role).filter((other) => groupOf.get(other) === group).length;
    sought += Math.min(NEAREST, size);
  }
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const high = quantile(across, 0.99);
  const above = within.filter((fit) => fit > high).length / within.length;
  const what = `${name}: fit of ${sample.length} roles`;
  return [
    { what: `${what}, mean within an ISCO-4 group`, value: shown(mean(within)) },
    { what: `${what}, mean across groups`, value: shown(mean(across)) },
    { what: `${what}, within a group above the 99th percentile across`, value: shown(above) },
    {
      what: `${what}, of the ten nearest that could be in the group, are`,
      value: shown(near / sought),
    },
  ];
}

/** Ranking all roles, in gap passes. */
export function measureRanking(graph: BenchGraph): readonly Figure[] {
  const { snapshot, name } = graph;
  const pass = gapPass(snapshot);
  const profiles = randomPairs(graph, 100).map(({ from }) => heldLevels(snapshot, { from }));
  const [first = new Float64Array(snapshot.skills.length)] = profiles;
  warmUp(() => pass(first));
  warmUp(() => fitOfRoles(snapshot, first));
  const passes = timesAgainst(
    () => pass(first),
    profiles.map((held) => () => fitOfRoles(snapshot, held)),
  );
  return [atMost(`${name}: ranking all roles, median`, quantile(passes, 0.5), 1.5, 'passes')];
}
