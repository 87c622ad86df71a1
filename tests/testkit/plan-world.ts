import fc from 'fast-check';
import type {
  SnapshotEntity,
  SnapshotRows,
  SnapshotStatement,
} from '../../packages/server/src/domain/snapshot/snapshot-rows.ts';
import { entityRow, requires, statementRow } from './snapshot-world.ts';

/** Slugs whose order by code unit differs from that of a dictionary, and that begin alike. */
const ROLES = ['r2', 'r10', 'r-1', 'ra', 'r1', 'r1-b', 'r1b', 'r', 'q-z', 'qa', 'r-10', 'z'];

const MOST_SKILLS = 14;

/** A DEPRECATED skill may lead to a skill, to the one after it, or nowhere. */
const OLD_SKILLS = ['old-1', 'old-2', 'old-3'];

/** Stages of a career line, from its first role to its last. */
const LAST_STAGE = 9;

const upTo = (max: number) => fc.integer({ min: 0, max });
const grade = fc.integer({ min: 1, max: 5 });
const oneIn = (count: number) => upTo(count - 1).map((n) => n === count - 1);
const often = <T>(weight: number, usual: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

const rank = often<SnapshotStatement['rank']>(
  10,
  'NORMAL',
  fc.constantFrom('PREFERRED', 'DEPRECATED'),
);
const necessity = often<'ESSENTIAL' | 'OPTIONAL'>(10, 'ESSENTIAL', fc.constant('OPTIONAL'));

/** How a line asks for one skill: from which stage on, up to which level. */
const lineSkill = fc.record({
  onset: upTo(LAST_STAGE + 2),
  top: fc.integer({ min: 2, max: 5 }),
  importance: grade,
});

/** What makes the demand of one role for one skill its own. */
const drift = fc.record({
  level: often(8, 0, fc.constantFrom(-1, 1)),
  importance: often(5, 0, fc.constantFrom(-1, 1, 2)),
  necessity,
  rank,
});

const perSkill = <T>(one: fc.Arbitrary<T>) =>
  fc.array(one, { minLength: MOST_SKILLS, maxLength: MOST_SKILLS });

/** What is known of a role before it gets a slug. */
const role = fc.record({
  line: upTo(2),
  stage: upTo(LAST_STAGE),
  drifts: perSkill(drift),
  /** A role of no line asks for anything. */
  wild: often(9, null, perSkill(upTo(7).map((level) => (level > 5 ? 0 : level)))),
  seniority: often(2, 0, fc.constantFrom(-2, 2, 3, null)),
  isTwin: oneIn(10),
  isDeprecated: oneIn(25),
});

const rolesFrom = (minLength: number) =>
  fc.array(role, { minLength, maxLength: ROLES.length, size: 'max' });

type RoleDraft = typeof role extends fc.Arbitrary<infer Draft> ? Draft : never;

/** Both ends of a statement between skills, as places in the list of all skills. */
const skillPair = { from: upTo(MOST_SKILLS + 2), to: upTo(MOST_SKILLS + 2), rank };
const few = <T>(one: fc.Arbitrary<T>, maxLength: number) =>
  fc.array(one, { maxLength, size: 'max' });

const draft = fc.record({
  skillCount: fc.integer({ min: 8, max: MOST_SKILLS }),
  lines: fc.array(perSkill(lineSkill), { minLength: 3, maxLength: 3 }),
  lineCount: fc.constantFrom(1, 1, 2, 3),
  roles: fc.oneof(
    { weight: 1, arbitrary: rolesFrom(2) },
    { weight: 2, arbitrary: rolesFrom(7) },
    { weight: 2, arbitrary: rolesFrom(11) },
  ),
  buildsOn: few(fc.record({ ...skillPair, level: grade }), 14),
  broader: few(fc.record(skillPair), 4),
  related: few(fc.record({ ...skillPair, credit: upTo(10).map((n) => n / 20) }), 8),
  moves: few(fc.record({ from: upTo(11), to: upTo(11), rank }), 24),
  oldNeeds: few(
    fc.record({ role: upTo(11), old: upTo(2), level: grade, importance: grade, rank }),
    4,
  ),
  replacedBy: fc.array(fc.option(upTo(MOST_SKILLS), { freq: 4 }), { minLength: 3, maxLength: 3 }),
});

type SkillPair = {
  readonly from: number;
  readonly to: number;
  readonly rank: SnapshotStatement['rank'];
  readonly level?: number;
  readonly credit?: number;
};

type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never;

/**
 * Random graphs of 2 to 12 roles and 8 to 14 skills. Most roles lie at some stage of one of up to
 * three career lines, which raise skills at their own pace, so that roles in between pay off; some
 * are wild, and some ask for just what another asks for.
 */
export const planRows: fc.Arbitrary<SnapshotRows> = draft.map((drawn) => {
  const roles = withTwins(drawn.roles);
  const skills = Array.from({ length: drawn.skillCount }, (_, at) => `s${at}`);
  const statements = [
    ...roles.flatMap((one, at) => lineNeeds(drawn, one, roleSlug(at))),
    ...oldNeeds(drawn, roles.length),
    ...skillStatements(drawn, skills),
    ...moves(drawn, roles.length),
  ];
  return {
    revision: 1,
    entities: [
      ...roles.map((one, at) => roleRow(one, at)),
      ...skills.map((skill) => entityRow('Skill', skill)),
      ...OLD_SKILLS.map((_, at) => oldSkillRow(drawn, skills, at)),
    ],
    statements: oncePerPair(statements),
  };
});

/** A twin asks for just what the role before it asks for, so that slugs alone tell them apart. */
function withTwins(roles: readonly RoleDraft[]): readonly RoleDraft[] {
  return roles.map((one, at) => {
    const before = roles[at - 1];
    return one.isTwin && before ? { ...before, seniority: one.seniority } : one;
  });
}

const roleSlug = (at: number) => ROLES[at] ?? `role-${at}`;

/** The first two roles stay ACTIVE, so that there is always something to ask. */
function roleRow({ stage, seniority, isDeprecated }: RoleDraft, at: number): SnapshotEntity {
  return entityRow('Role', roleSlug(at), {
    status: isDeprecated && at > 1 ? 'DEPRECATED' : 'ACTIVE',
    seniority: seniority === null ? null : within(1, 5, 1 + Math.floor(stage / 2) + seniority),
  });
}

function oldSkillRow({ replacedBy }: Draft, skills: readonly string[], at: number): SnapshotEntity {
  const replacements = [...skills, ...OLD_SKILLS.slice(at + 1)];
  const chosen = replacedBy[at] ?? null;
  return entityRow('Skill', OLD_SKILLS[at] ?? '', {
    status: 'DEPRECATED',
    replacedBy: chosen === null ? null : `id-${replacements[chosen % replacements.length]}`,
  });
}

function lineNeeds(drawn: Draft, one: RoleDraft, slug: string): readonly SnapshotStatement[] {
  const line = drawn.lines[one.line % drawn.lineCount] ?? [];
  return line.slice(0, drawn.skillCount).flatMap(({ onset, top, importance }, at) => {
    const own = one.drifts[at];
    const pace = within(0, top, Math.round((top * (one.stage - onset + 2)) / 4));
    const level = one.wild?.[at] ?? (pace > 0 ? within(0, 5, pace + (own?.level ?? 0)) : 0);
    if (!own || level === 0) return [];
    const given = { level, importance: within(1, 5, importance + own.importance) };
    return [
      { ...requires(slug, `s${at}`, { ...given, necessity: own.necessity }), rank: own.rank },
    ];
  });
}

function oldNeeds(drawn: Draft, roleCount: number): readonly SnapshotStatement[] {
  return drawn.oldNeeds.map(({ role, old, level, importance, rank }) => ({
    ...requires(roleSlug(role % roleCount), OLD_SKILLS[old] ?? '', { level, importance }),
    rank,
  }));
}

/** BUILDS_ON and BROADER go down this order, so that no cycle closes before skills are replaced. */
function skillStatements(drawn: Draft, skills: readonly string[]): readonly SnapshotStatement[] {
  const [a = '', b = '', c = ''] = OLD_SKILLS;
  const all = [...skills.slice(0, 3), a, ...skills.slice(3, 6), b, ...skills.slice(6), c];
  const ends = ({ from, to }: { readonly from: number; readonly to: number }) =>
    [all[Math.max(from, to)], all[Math.min(from, to)]] as const;
  const between = (type: 'BUILDS_ON' | 'BROADER' | 'RELATED', given: readonly SkillPair[]) =>
    given.flatMap((one) => {
      const [from, to] = ends(one);
      if (from === undefined || to === undefined || from === to) return [];
      const { level = null, credit = null, rank } = one;
      return [statementRow(type, [from, to], { level, credit, rank })];
    });
  return [
    ...between('BUILDS_ON', drawn.buildsOn),
    ...between('BROADER', drawn.broader),
    ...between('RELATED', drawn.related),
  ];
}

function moves(drawn: Draft, roleCount: number): readonly SnapshotStatement[] {
  return drawn.moves
    .map(({ from, to, rank }) => ({ from: from % roleCount, to: to % roleCount, rank }))
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, rank }) =>
      statementRow('LEADS_TO', [roleSlug(from), roleSlug(to)], { move: 'LATERAL', rank }),
    );
}

/** The graph holds one statement of a type per pair. */
function oncePerPair(statements: readonly SnapshotStatement[]): readonly SnapshotStatement[] {
  return [...new Map(statements.map((statement) => [statement.id, statement])).values()];
}

const within = (least: number, most: number, value: number) =>
  Math.min(most, Math.max(least, value));
