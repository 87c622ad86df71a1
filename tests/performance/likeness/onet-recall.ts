import { buildSnapshot } from '../../../packages/server/src/domain/snapshot/build-snapshot.ts';
import type { Snapshot } from '../../../packages/server/src/domain/snapshot/snapshot.ts';
import { type OnetGrade, onetGrades, onetRelated, readOnet } from '../graphs/read-onet.ts';
import { type Liken, MEASURES } from './measures.ts';
import { nearest } from './nearest.ts';
import { type Level, type RoleAsks, roleAsks } from './role-asks.ts';

/** The share of O*NET's related roles among the first so many, over all roles and over halves of them. */
export type Recall = {
  readonly measure: string;
  readonly profile: string;
  readonly '@5': string;
  readonly '@10': string;
  readonly '@20': string;
  /** Every second role, and the others: a choice made on one half holds on the other. */
  readonly 'even @10': string;
  readonly 'odd @10': string;
  /** Related roles that cannot be found, as O*NET rates no skill of theirs, counted as missed. */
  readonly '@10 of ten': string;
};

type Question = {
  readonly role: number;
  /** Primary related roles that can be found. */
  readonly related: ReadonlySet<number>;
  /** Roles that O*NET rates, the one that asks left out. */
  readonly candidates: readonly number[];
};

/** Related roles that O*NET names for each role in its two Primary tiers. */
const PRIMARY_ROLES = 10;

/**
 * Ranks all roles that require something from each one's own profile, the role itself left out, and
 * counts how many of O*NET's Primary related roles come first, for every measure and profile.
 */
export function onetRecall(folder: string): readonly Recall[] {
  const snapshot = buildSnapshot(readOnet(folder));
  const world = roleAsks(snapshot);
  const grades = onetGrades(folder);
  const questions = questionsOf(snapshot, folder);
  const rows: Recall[] = [];
  for (const { id, prepare } of MEASURES) {
    const liken = prepare(world);
    for (const [profile, of] of Object.entries(profilesOf(snapshot, world, grades)))
      rows.push(recallOf({ measure: id, profile }, questions, (role) => liken(of(role))));
  }
  const own = ownCosine(snapshot, grades);
  const measure = 'cosine of O*NET’s importance, unrounded';
  return [...rows, recallOf({ measure, profile: 'all that is rated' }, questions, own)];
}

function questionsOf(snapshot: Snapshot, folder: string): readonly Question[] {
  const related = onetRelated(folder);
  const rated = snapshot.roles.flatMap((_, role) =>
    (snapshot.requirements.levels[role] ?? 0) > 0 ? [role] : [],
  );
  const canBeFound = new Set(rated);
  return rated.map((role) => {
    const tiers = related.get(snapshot.roles[role]?.id ?? '');
    const primary = [...(tiers?.primaryShort ?? []), ...(tiers?.primaryLong ?? [])];
    const found = primary.flatMap((id) => snapshot.roleIndex.get(id) ?? []);
    return {
      role,
      related: new Set(found.filter((one) => canBeFound.has(one))),
      candidates: rated.filter((one) => one !== role),
    };
  });
}

/** What may stand for a role: its essential skills; all it asks for or welcomes; the same, unrounded. */
function profilesOf(snapshot: Snapshot, { asks }: RoleAsks, grades: readonly OnetGrade[]) {
  const byRole = Map.groupBy(grades, ({ role }) => role);
  const unrounded = (role: number): readonly Level[] =>
    (byRole.get(snapshot.roles[role]?.id ?? '') ?? [])
      .filter(({ importance, level }) => importance >= 2 && level > 0)
      .map((one) => ({
        skill: snapshot.skillIndex.get(one.skill) ?? 0,
        level: 1 + (4 * one.level) / 7,
      }));
  return {
    essential: (role: number): readonly Level[] =>
      (asks[role] ?? []).filter(({ isOptional }) => !isOptional),
    'essential and optional': (role: number): readonly Level[] => asks[role] ?? [],
    'the same, unrounded': unrounded,
  };
}

/** The figure to know the others by: what O*NET's own importance tells before it is graded. */
function ownCosine(
  snapshot: Snapshot,
  grades: readonly OnetGrade[],
): (role: number) => Float64Array {
  const vectors = snapshot.roles.map(() => new Float64Array(snapshot.skills.length));
  for (const { role, skill, importance } of grades) {
    const vector = vectors[snapshot.roleIndex.get(role) ?? 0];
    if (vector) vector[snapshot.skillIndex.get(skill) ?? 0] = importance;
  }
  const lengths = vectors.map((vector) => Math.hypot(...vector));
  return (role) =>
    Float64Array.from(vectors, (vector, other) => {
      const dot = vector.reduce((sum, one, at) => sum + one * (vectors[role]?.[at] ?? 0), 0);
      return dot / ((lengths[role] ?? 1) * (lengths[other] ?? 1)) || 0;
    });
}

function recallOf(
  name: Pick<Recall, 'measure' | 'profile'>,
  questions: readonly Question[],
  valuesOf: (role: number) => ReturnType<Liken>,
): Recall {
  const answers = questions.map(({ role, related, candidates }) => {
    const first = nearest(valuesOf(role), candidates, 20);
    const hits = (count: number) => first.slice(0, count).filter((one) => related.has(one)).length;
    return { of: related.size, 5: hits(5), 10: hits(10), 20: hits(20) };
  });
  const share = (count: 5 | 10 | 20, isAsked: (at: number) => boolean = () => true): string =>
    mean(answers.filter(({ of }, at) => of > 0 && isAsked(at)).map((one) => one[count] / one.of));
  return {
    ...name,
    '@5': share(5),
    '@10': share(10),
    '@20': share(20),
    'even @10': share(10, (at) => at % 2 === 0),
    'odd @10': share(10, (at) => at % 2 === 1),
    '@10 of ten': mean(answers.map((one) => one[10] / PRIMARY_ROLES)),
  };
}

const mean = (values: readonly number[]): string =>
  (values.reduce((sum, one) => sum + one, 0) / values.length).toFixed(3);
