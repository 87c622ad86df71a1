import { fitOfRoles } from '../../../packages/server/src/domain/planner/likeness.ts';
import { levelItself, rareLevels, rareSkills, type Worth } from './level-worth.ts';
import type { Ask, Level, RoleAsks } from './role-asks.ts';

/** The likeness of a profile to every role, by role index: the greater, the more alike. */
export type Liken = (profile: readonly Level[]) => Float64Array;

/** A way to compare, made ready for one graph. */
export type Measure = { readonly id: string; readonly prepare: (world: RoleAsks) => Liken };

const isRequired = (ask: Ask): boolean => !ask.isOptional;
const isAny = (): boolean => true;

/** The ways that were compared, from the simplest to the product's own, which is the last. */
export const MEASURES: readonly Measure[] = [
  { id: 'coverage (order by gap)', prepare: (world) => coverage(world) },
  { id: 'cosine of levels', prepare: (world) => cosine(world, levelItself) },
  { id: 'cosine, rare skills', prepare: (world) => cosine(world, rareSkills(world, isRequired)) },
  { id: 'cosine, rare levels', prepare: (world) => cosine(world, rareLevels(world, isRequired)) },
  { id: 'mean-centred cosine of levels', prepare: (world) => centredCosine(world) },
  { id: 'Ruzicka of levels', prepare: (world) => ruzicka(world, levelItself) },
  { id: 'Ruzicka, rare levels', prepare: (world) => ruzicka(world, rareLevels(world, isRequired)) },
  twoCoverages('two coverages of levels', () => levelItself, { uses: isRequired }),
  twoCoverages('two coverages, rare levels', (world) => rareLevels(world, isRequired), {
    uses: isRequired,
  }),
  twoCoverages('… and optional ones are of use', (world) => rareLevels(world, isRequired), {
    uses: isAny,
  }),
  twoCoverages('… and count for rarity', (world) => rareLevels(world, isAny), { uses: isAny }),
  { id: 'the fit of rankRoles: … and are covered', prepare: (world) => fit(world) },
];

function fit({ snapshot }: RoleAsks): Liken {
  return (profile) => {
    const held = new Float64Array(snapshot.skills.length);
    for (const { skill, level } of profile) held[skill] = level;
    return fitOfRoles(snapshot, held);
  };
}

/** The roles that ask for each skill: what the role's ask is worth, and by how much it counts. */
type Posting = { readonly role: number; readonly worth: number; readonly importance: number };

function postings(world: RoleAsks, worth: Worth, counts: (ask: Ask) => boolean): Posting[][] {
  const bySkill: Posting[][] = Array.from({ length: world.skillCount }, () => []);
  for (const [role, asks] of world.asks.entries()) {
    for (const { skill, level, importance } of asks.filter(counts)) {
      bySkill[skill]?.push({ role, worth: worth(skill, level), importance });
    }
  }
  return bySkill;
}

/** Σ over shared skills of a term of what is held and what is asked for. */
function sumShared(
  rows: readonly (readonly Posting[])[],
  held: readonly (readonly [skill: number, worth: number])[],
  { roleCount, term }: { roleCount: number; term: (own: number, ask: Posting) => number },
): Float64Array {
  const sums = new Float64Array(roleCount);
  for (const [skill, own] of held) {
    for (const ask of rows[skill] ?? []) sums[ask.role] = (sums[ask.role] ?? 0) + term(own, ask);
  }
  return sums;
}

const worthOf = (profile: readonly Level[], worth: Worth) =>
  profile.map(({ skill, level }) => [skill, worth(skill, level)] as const);

const total = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);

function roleSums(rows: readonly (readonly Posting[])[], of: (ask: Posting) => number) {
  const sums: number[] = [];
  for (const ask of rows.flat()) sums[ask.role] = (sums[ask.role] ?? 0) + of(ask);
  return sums;
}

const leastOf = (own: number, { worth }: Posting): number => Math.min(own, worth);

function coverage(world: RoleAsks): Liken {
  const rows = postings(world, levelItself, isRequired);
  const asked = roleSums(rows, ({ worth, importance }) => worth * importance);
  const roleCount = world.asks.length;
  const term = (own: number, ask: Posting) => leastOf(own, ask) * ask.importance;
  return (profile) =>
    sumShared(rows, worthOf(profile, levelItself), { roleCount, term }).map(
      (sum, role) => sum / (asked[role] ?? 1),
    );
}

function cosine(world: RoleAsks, worth: Worth): Liken {
  const rows = postings(world, worth, isRequired);
  const lengths = roleSums(rows, (ask) => ask.worth ** 2);
  const roleCount = world.asks.length;
  const term = (own: number, ask: Posting) => own * ask.worth;
  return (profile) => {
    const held = worthOf(profile, worth);
    const length = total(held.map(([, own]) => own ** 2));
    return sumShared(rows, held, { roleCount, term }).map(
      (sum, role) => sum / Math.sqrt(length * (lengths[role] ?? 1)) || 0,
    );
  };
}

/** The cosine of how far levels lie from those that roles ask for on average. */
function centredCosine(world: RoleAsks): Liken {
  const rows = postings(world, levelItself, isRequired);
  const roleCount = world.asks.length;
  const means = rows.map((asks) => total(asks.map(({ worth }) => worth)) / roleCount);
  const middle = total(means.map((mean) => mean ** 2));
  const squares = roleSums(rows, ({ worth }) => worth ** 2);
  const towards: number[] = [];
  for (const [skill, asks] of rows.entries()) {
    for (const { role, worth } of asks)
      towards[role] = (towards[role] ?? 0) + worth * (means[skill] ?? 0);
  }
  const term = (own: number, ask: Posting) => own * ask.worth;
  return (profile) => {
    const held = worthOf(profile, levelItself);
    const heldTowards = total(held.map(([skill, own]) => own * (means[skill] ?? 0)));
    const length = total(held.map(([, own]) => own ** 2)) - 2 * heldTowards + middle;
    return sumShared(rows, held, { roleCount, term }).map((sum, role) => {
      const roleTowards = towards[role] ?? 0;
      const roleLength = (squares[role] ?? 0) - 2 * roleTowards + middle;
      return (sum - heldTowards - roleTowards + middle) / Math.sqrt(length * roleLength);
    });
  };
}

function ruzicka(world: RoleAsks, worth: Worth): Liken {
  const rows = postings(world, worth, isRequired);
  const asked = roleSums(rows, (ask) => ask.worth);
  const roleCount = world.asks.length;
  return (profile) => {
    const held = worthOf(profile, worth);
    const all = total(held.map(([, own]) => own));
    return sumShared(rows, held, { roleCount, term: leastOf }).map(
      (shared, role) => shared / (all + (asked[role] ?? 0) - shared) || 0,
    );
  };
}

/** The geometric mean of what is covered of the role, by importance, and what is used of the profile. */
function twoCoverages(
  id: string,
  worthIn: (world: RoleAsks) => Worth,
  { uses }: { uses: (ask: Ask) => boolean },
): Measure {
  const prepare = (world: RoleAsks): Liken => {
    const worth = worthIn(world);
    const required = postings(world, worth, isRequired);
    const useful = postings(world, worth, uses);
    const asked = roleSums(required, (ask) => ask.worth * ask.importance);
    const roleCount = world.asks.length;
    const term = (own: number, ask: Posting) => leastOf(own, ask) * ask.importance;
    return (profile) => {
      const held = worthOf(profile, worth);
      const all = total(held.map(([, own]) => own));
      const used = sumShared(useful, held, { roleCount, term: leastOf });
      return sumShared(required, held, { roleCount, term }).map(
        (sum, role) => Math.sqrt(((sum / (asked[role] ?? 1)) * (used[role] ?? 0)) / all) || 0,
      );
    };
  };
  return { id, prepare };
}
