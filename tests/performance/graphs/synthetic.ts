import type { SnapshotRows } from '../../../packages/server/src/domain/snapshot/snapshot-rows.ts';
import {
  collectStatements,
  type Dropped,
  entityId,
  entityRow,
  type StatementSet,
} from './graph-rows.ts';
import { type Chance, seededChance } from './seeded-chance.ts';

/** How large a made-up graph is. */
export type SyntheticSize = {
  /** Whatever the seed, the same seed gives the same graph; print it with the figures. */
  readonly seed: number;
  readonly roles: number;
  /** ESSENTIAL requirements of each role, exactly. */
  readonly requirements: number;
  readonly skills: number;
  /** Roles of a family draw on the same skills. */
  readonly rolesPerFamily: number;
  /** Skills that the roles of one family draw on. */
  readonly skillsPerFamily: number;
};

/** A graph three times as wide as ESCO. */
export const SYNTHETIC_SIZE: SyntheticSize = {
  seed: 20_250_101,
  roles: 10_000,
  requirements: 50,
  skills: 15_000,
  rolesPerFamily: 50,
  skillsPerFamily: 200,
};

/** The made-up graph, the seed that it grew from, and what was left out while it grew. */
export type SyntheticRows = SnapshotRows & {
  readonly seed: number;
  readonly dropped: Readonly<Dropped>;
};

/**
 * A made-up graph: families of roles that draw mostly on skills of their own, on those of the next
 * family, and on skills that everyone may need, the use of skills falling with their rank; levels
 * rise with seniority, so that there are routes within a family and from one to the next.
 */
export function syntheticRows(size: SyntheticSize = SYNTHETIC_SIZE): SyntheticRows {
  const chance = seededChance(size.seed);
  const roles = Array.from({ length: size.roles }, (_, index) => entity('Role', index));
  const skills = Array.from({ length: size.skills }, (_, index) => entity('Skill', index));
  const entities = [...roles, ...skills];
  const known = new Set(entities.map(({ id }) => id));
  const statements = collectStatements(known, new Set(['BUILDS_ON', 'BROADER'] as const));
  const world = { size, chance, statements, roles, skills, pools: familyPools(size, chance) };
  for (const [index] of roles.entries()) addRequirements(world, index);
  for (const [index] of roles.entries()) addMoves(world, index);
  for (const [index] of skills.entries()) addSkillLinks(world, index);
  const { rows, dropped } = statements;
  return { revision: 1, seed: size.seed, entities, statements: rows, dropped };
}

type World = {
  readonly size: SyntheticSize;
  readonly chance: Chance;
  readonly statements: StatementSet;
  readonly roles: readonly { readonly id: string; readonly seniority: number | null }[];
  readonly skills: readonly { readonly id: string }[];
  /** Indices of the skills that each family draws on, the most used first. */
  readonly pools: readonly (readonly number[])[];
};

function entity(kind: 'Role' | 'Skill', index: number) {
  const key = String(index).padStart(6, '0');
  const word = kind.toLowerCase();
  return entityRow({
    kind,
    id: entityId(kind, `synthetic ${key}`),
    slug: `${word}-${key}`,
    name: `${kind} ${key}`,
    seniority: kind === 'Role' ? 1 + (index % 5) : null,
  });
}

/** The first tenth of the skills is everyone's; the rest lies in stretches that families share. */
function familyPools(size: SyntheticSize, chance: Chance): readonly (readonly number[])[] {
  const families = Math.ceil(size.roles / size.rolesPerFamily);
  const common = commonSkills(size);
  const stretch = (size.skills - common) / families;
  return Array.from({ length: families }, (_, family) => {
    const first = common + Math.floor(family * stretch);
    const pool = Array.from(
      { length: Math.min(size.skillsPerFamily, size.skills - common) },
      (_, place) => common + ((first - common + place) % (size.skills - common)),
    );
    return shuffled(pool, chance);
  });
}

const commonSkills = (size: SyntheticSize): number => Math.ceil(size.skills / 10);

function shuffled(list: readonly number[], chance: Chance): readonly number[] {
  return list
    .map((item) => ({ item, place: chance.next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

function addRequirements({ size, chance, statements, roles, skills, pools }: World, index: number) {
  const role = roles[index];
  if (!role) return;
  const family = Math.floor(index / size.rolesPerFamily);
  const own = pools[family] ?? [];
  const next = pools[(family + 1) % pools.length] ?? [];
  const chosen = new Set<number>();
  // As any skill is drawn sooner or later, the number asked for is always reached.
  while (chosen.size < Math.min(size.requirements, size.skills)) {
    const draw = chance.next();
    if (draw < 0.65) chosen.add(own[chance.rank(own.length)] ?? 0);
    else if (draw < 0.8) chosen.add(next[chance.rank(next.length)] ?? 0);
    else if (draw < 0.99) chosen.add(chance.rank(commonSkills(size)));
    else chosen.add(chance.below(size.skills));
  }
  for (const skill of chosen) {
    const raised = Math.round((role.seniority ?? 3) / 2 + chance.next() * 2.5);
    statements.add({
      type: 'REQUIRES',
      from: role.id,
      to: skills[skill]?.id ?? '',
      necessity: 'ESSENTIAL',
      importance: 1 + chance.below(5),
      level: Math.min(5, Math.max(1, raised)),
    });
  }
}

/** One move upwards in the family from most roles, and now and then one into the next family. */
function addMoves({ size, chance, statements, roles }: World, index: number): void {
  const from = roles[index];
  if (!from) return;
  const start = index - (index % size.rolesPerFamily);
  const above = roles[start + chance.below(size.rolesPerFamily)];
  if (above && (above.seniority ?? 0) > (from.seniority ?? 0))
    statements.add({ type: 'LEADS_TO', from: from.id, to: above.id, move: 'ADVANCEMENT' });
  const aside =
    roles[(start + size.rolesPerFamily + chance.below(size.rolesPerFamily)) % size.roles];
  if (aside && chance.next() < 0.1)
    statements.add({ type: 'LEADS_TO', from: from.id, to: aside.id, move: 'LATERAL' });
}

/** Links to skills a little before, so that prerequisites never come back to where they began. */
function addSkillLinks({ chance, statements, skills }: World, index: number): void {
  const from = skills[index]?.id ?? '';
  const before = () => skills[Math.max(0, index - 1 - chance.rank(50))]?.id ?? '';
  if (index === 0) return;
  if (chance.next() < 0.15)
    statements.add({ type: 'BUILDS_ON', from, to: before(), level: 1 + chance.below(3) });
  if (chance.next() < 0.4)
    statements.add({ type: 'RELATED', from, to: before(), credit: (1 + chance.below(5)) / 10 });
  if (chance.next() < 0.4) statements.add({ type: 'BROADER', from, to: before() });
}
