import type { Snapshot } from '../snapshot/snapshot.ts';

/** The highest level of a skill. */
const MOST_LEVEL = 5;

/** What a role asks for or welcomes. */
type Wish = { readonly role: number; readonly skill: number } & Grade;
type Grade = { readonly level: number; readonly importance: number };

/** What likeness reads; worked out once for each snapshot. */
type Wishes = {
  /** Those of skill s are at the places start[s] … start[s + 1] − 1. */
  readonly start: Uint32Array;
  readonly role: Uint32Array;
  readonly level: Uint8Array;
  readonly importance: Uint8Array;
  /** What level k of skill s is worth, in nats: at the place (MOST_LEVEL + 1) · s + k. */
  readonly worth: Float64Array;
  /** Σ importance · worth of each role's wishes. */
  readonly wished: Float64Array;
};

const wishesBySnapshot = new WeakMap<Snapshot, Wishes>();

/**
 * The fit of every role for someone who holds these levels, by role index, from 0 to 1: the
 * geometric mean of two shares, how much of what the role asks for or welcomes they bring, by
 * importance, and how much of what they bring the role has use for. A level is worth the more, the
 * fewer roles wish for it: each level up to it adds ln((roles + 1) / roles that wish for at least
 * that level), its self-information, as idf weighs words (Spärck Jones 1972). Credits do not count,
 * as a role has use for the skill that is held and not for another. 1 where the levels are those
 * that the role wishes for, 0 where nothing is shared.
 */
export function fitOfRoles(snapshot: Snapshot, held: Float64Array): Float64Array {
  const wishes = wishesOf(snapshot);
  const { start, role, level, importance, worth } = wishes;
  const brought = new Float64Array(snapshot.roles.length);
  const used = new Float64Array(snapshot.roles.length);
  let all = 0;
  for (let skill = 0; skill < held.length; skill++) {
    const own = held[skill] ?? 0;
    if (own === 0) continue;
    const ownWorth = worthOf(worth, skill, own);
    all += ownWorth;
    const end = start[skill + 1] ?? 0;
    for (let at = start[skill] ?? end; at < end; at++) {
      const by = role[at] ?? 0;
      const asked = level[at] ?? 0;
      const shared = asked <= own ? (worth[skill * (MOST_LEVEL + 1) + asked] ?? 0) : ownWorth;
      brought[by] = (brought[by] ?? 0) + shared * (importance[at] ?? 0);
      used[by] = (used[by] ?? 0) + shared;
    }
  }
  return brought.map((one, by) =>
    one === 0
      ? 0
      : Math.min(1, Math.sqrt((one / (wishes.wished[by] ?? 1)) * ((used[by] ?? 0) / all))),
  );
}

/** What a level is worth; between two whole levels in proportion. */
function worthOf(worth: Float64Array, skill: number, level: number): number {
  const place = skill * (MOST_LEVEL + 1) + Math.floor(level);
  const below = worth[place] ?? 0;
  const part = level - Math.floor(level);
  return part === 0 ? below : below + ((worth[place + 1] ?? 0) - below) * part;
}

function wishesOf(snapshot: Snapshot): Wishes {
  const known = wishesBySnapshot.get(snapshot);
  if (known) return known;
  const wishes = readWishes(snapshot);
  wishesBySnapshot.set(snapshot, wishes);
  return wishes;
}

function readWishes(snapshot: Snapshot): Wishes {
  const [roleCount, skillCount] = [snapshot.roles.length, snapshot.skills.length];
  const sorted = [...snapshot.roles.keys()]
    .flatMap((role) => wishesOfRole(snapshot, role))
    .toSorted((a, b) => a.skill - b.skill || a.role - b.role);
  const bySkill = Map.groupBy(sorted, ({ skill }) => skill);
  const start = new Uint32Array(skillCount + 1);
  const worth = new Float64Array(skillCount * (MOST_LEVEL + 1));
  for (let skill = 0; skill < skillCount; skill++) {
    const wishes = bySkill.get(skill) ?? [];
    start[skill + 1] = (start[skill] ?? 0) + wishes.length;
    worth.set(worthOfLevels(wishes, roleCount), skill * (MOST_LEVEL + 1));
  }
  const wished = new Float64Array(roleCount);
  for (const { role, skill, level, importance } of sorted) {
    wished[role] = (wished[role] ?? 0) + worthOf(worth, skill, level) * importance;
  }
  return {
    start,
    role: Uint32Array.from(sorted, ({ role }) => role),
    level: Uint8Array.from(sorted, ({ level }) => level),
    importance: Uint8Array.from(sorted, ({ importance }) => importance),
    worth,
    wished,
  };
}

/** R(role), and of what it welcomes what is not in that. */
function wishesOfRole({ requirements, optionals }: Snapshot, role: number): Wish[] {
  const { start, skill, level, importance } = requirements;
  const wishes = new Map<number, Wish>();
  for (let at = optionals.start[role] ?? 0; at < (optionals.start[role + 1] ?? 0); at++) {
    const of = optionals.to[at] ?? 0;
    const grade = { level: optionals.value[at] ?? 0, importance: optionals.weight[at] ?? 0 };
    wishes.set(of, { role, skill: of, ...grade });
  }
  for (let at = start[role] ?? 0; at < (start[role + 1] ?? 0); at++) {
    const of = skill[at] ?? 0;
    const grade = { level: level[at] ?? 0, importance: importance[at] ?? 0 };
    wishes.set(of, { role, skill: of, ...grade });
  }
  return [...wishes.values()];
}

/** What each level from 0 to the highest is worth; one that no role wishes for adds nothing. */
function worthOfLevels(wishes: readonly Grade[], roleCount: number): number[] {
  const worth = [0];
  for (let level = 1; level <= MOST_LEVEL; level++) {
    const asking = wishes.filter((wish) => wish.level >= level).length;
    const added = asking === 0 ? 0 : Math.log((roleCount + 1) / asking);
    worth.push((worth[level - 1] ?? 0) + added);
  }
  return worth;
}
