import fc from 'fast-check';
import type {
  SnapshotEntity,
  SnapshotKind,
  SnapshotRows,
  SnapshotStatement,
} from '../../packages/server/src/domain/snapshot/snapshot-rows.ts';

/** An ACTIVE entity whose id, slug and name are one word. */
export function entityRow(
  kind: SnapshotKind,
  slug: string,
  given: Partial<SnapshotEntity> = {},
): SnapshotEntity {
  return {
    kind,
    id: `id-${slug}`,
    slug,
    name: slug,
    aliases: [],
    status: 'ACTIVE',
    replacedBy: null,
    hoursPerLevel: null,
    seniority: null,
    ...given,
  };
}

/** A statement of NORMAL rank between two entities, named by their slugs. */
export function statementRow(
  type: SnapshotStatement['type'],
  ends: readonly [from: string, to: string],
  given: Partial<SnapshotStatement> = {},
): SnapshotStatement {
  return {
    type,
    id: `${type} ${ends[0]} ${ends[1]}`,
    from: `id-${ends[0]}`,
    to: `id-${ends[1]}`,
    rank: 'NORMAL',
    necessity: null,
    importance: null,
    level: null,
    credit: null,
    move: null,
    ...given,
  };
}

/** A role that requires a skill. */
export function requires(
  role: string,
  skill: string,
  given: { level: number; importance: number; necessity?: 'ESSENTIAL' | 'OPTIONAL' },
): SnapshotStatement {
  return statementRow('REQUIRES', [role, skill], { necessity: 'ESSENTIAL', ...given });
}

const grade = fc.integer({ min: 1, max: 5 });

/** One in so many possible statements of a type is there. */
const present = (one: number) => fc.integer({ min: 1, max: one }).map((n) => n === 1);

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

function pairs(fromCount: number, toCount: number): (readonly [number, number])[] {
  return numbers(fromCount).flatMap((from) => numbers(toCount).map((to) => [from, to] as const));
}

/** A statement that may be absent. */
type Maybe = fc.Arbitrary<SnapshotStatement | null>;

function maybe(one: number, statement: fc.Arbitrary<SnapshotStatement>): Maybe {
  return present(one).chain((there) => (there ? statement : fc.constant(null)));
}

/** Prerequisites go from a later skill to an earlier one, so that no cycle can close. */
function skillStatements(skillCount: number): Maybe[] {
  const steps = pairs(skillCount, skillCount).filter(([from, to]) => from > to);
  return steps.flatMap(([from, to]) => {
    const ends = [`s${from}`, `s${to}`] as const;
    return [
      maybe(
        4,
        grade.map((level) => statementRow('BUILDS_ON', ends, { level })),
      ),
      maybe(8, fc.constant(statementRow('BROADER', ends))),
      maybe(
        8,
        fc
          .double({ min: 0, max: 0.5, noNaN: true })
          .map((credit) => statementRow('RELATED', ends, { credit })),
      ),
    ];
  });
}

function roleStatements(roleCount: number, skillCount: number): Maybe[] {
  const needs = pairs(roleCount, skillCount).map(([role, skill]) =>
    maybe(
      2,
      fc
        .record({
          level: grade,
          importance: grade,
          necessity: fc.constantFrom('ESSENTIAL', 'ESSENTIAL', 'OPTIONAL'),
          rank: fc.constantFrom('NORMAL', 'PREFERRED', 'DEPRECATED'),
        })
        .map((given) => statementRow('REQUIRES', [`r${role}`, `s${skill}`], given)),
    ),
  );
  const moves = pairs(roleCount, roleCount)
    .filter(([from, to]) => from !== to)
    .map(([from, to]) =>
      maybe(4, fc.constant(statementRow('LEADS_TO', [`r${from}`, `r${to}`], { move: 'LATERAL' }))),
    );
  return [...needs, ...moves];
}

/** Random graphs of up to so many roles (r0, r1 …) and skills (s0, s1 …), with no cycle in them. */
export function snapshotRowsArbitrary(most: {
  roles: number;
  skills: number;
}): fc.Arbitrary<SnapshotRows> {
  const counts = fc.tuple(
    fc.integer({ min: 2, max: most.roles }),
    fc.integer({ min: 1, max: most.skills }),
  );
  return counts.chain(([roleCount, skillCount]) =>
    fc
      .tuple(...skillStatements(skillCount), ...roleStatements(roleCount, skillCount))
      .map((statements) => ({
        revision: 1,
        entities: [
          ...numbers(roleCount).map((at) => entityRow('Role', `r${at}`)),
          ...numbers(skillCount).map((at) => entityRow('Skill', `s${at}`)),
        ],
        statements: statements.filter((statement) => statement !== null),
      })),
  );
}
