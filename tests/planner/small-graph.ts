import type {
  SnapshotEntity,
  SnapshotRows,
  SnapshotStatement,
} from '../../packages/server/src/domain/snapshot/snapshot-rows.ts';
import { entityRow, requires } from '../testkit/snapshot-world.ts';

/** A role with what it requires: skill → level, at importance 5. */
export type RoleGiven = Readonly<Record<string, number>>;

/** What a small graph has beside roles and the skills that they require. */
export type MoreGiven = {
  /** In place of, or beside, the plain entities. */
  readonly entities?: readonly SnapshotEntity[];
  readonly statements?: readonly SnapshotStatement[];
};

/** The rows of a graph that can be worked out on paper. */
export function smallGraph(
  roles: Readonly<Record<string, RoleGiven>>,
  { entities = [], statements = [] }: MoreGiven = {},
): SnapshotRows {
  const skills = new Set(Object.values(roles).flatMap((needs) => Object.keys(needs)));
  const plain = [
    ...Object.keys(roles).map((role) => entityRow('Role', role)),
    ...[...skills].map((skill) => entityRow('Skill', skill)),
  ];
  const given = new Set(entities.map(({ id }) => id));
  const needs = Object.entries(roles).flatMap(([role, levels]) =>
    Object.entries(levels).map(([skill, level]) => requires(role, skill, { level, importance: 5 })),
  );
  return {
    revision: 1,
    entities: [...plain.filter(({ id }) => !given.has(id)), ...entities],
    statements: [...needs, ...statements],
  };
}

/**
 * From `start`, `goal` asks for four more levels of one skill; `low` and `mid` lie on the way. With
 * all of importance 5, the gaps and efforts of the routes are
 *
 *     goal                  4/7                      4·4/7 + 0.5            = 2.7857
 *     low, goal             1/4  3/7                 0.75 + 3·3/7 + 0.5     = 2.5357
 *     mid, goal             2/5  2/7                 1.3 + 2·2/7 + 0.5      = 2.3714
 *     low, mid, goal        1/4  1/5  2/7            0.75 + 0.7 + 1.0714    = 2.5214
 *
 * and each of them learns four levels. Going back from `mid` to `low` would be idle.
 */
export const LADDER = {
  start: { base: 3 },
  low: { base: 3, climb: 1 },
  mid: { base: 3, climb: 2 },
  goal: { base: 3, climb: 4 },
} as const satisfies Record<string, RoleGiven>;
