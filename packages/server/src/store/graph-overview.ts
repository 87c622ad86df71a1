import { neededSkills } from '../domain/overview/needed-skills.ts';
import { openedRoles, skillDoors } from '../domain/planner/skill-doors.ts';
import type { Snapshot, SnapshotRole, SnapshotSkill } from '../domain/snapshot/snapshot.ts';
import type { Database } from './database.ts';
import type { EntityName } from './entity-name.ts';
import { loadQuery } from './load-query.ts';

/** A trend, and how many entities of each kind it shapes. */
type TrendReach = {
  readonly trend: EntityName;
  readonly roles: number;
  readonly skills: number;
  readonly tools: number;
  readonly industries: number;
};

/** The graph at a glance, each list as long as anybody may ask for. */
export type GraphOverview = {
  readonly revision: number;
  readonly neededSkills: readonly { readonly skill: SnapshotSkill; readonly roles: number }[];
  readonly doors: readonly {
    readonly skill: SnapshotSkill;
    readonly doors: number;
    readonly roles: number;
    readonly opens: readonly { readonly role: SnapshotRole; readonly doors: number }[];
  }[];
  readonly trends: readonly TrendReach[];
};

/** Runs what yields now and then, without keeping others waiting. */
type RunInTurns = <Result>(search: Iterator<void, Result>) => Promise<Result>;

/** The longest list that anybody may ask for. */
const MOST = 100;

/** Works the overview out; of the snapshot it keeps nothing but names. */
export async function workOutOverview(
  database: Database,
  snapshot: Snapshot,
  runInTurns: RunInTurns,
): Promise<GraphOverview> {
  const [trends, doors] = await Promise.all([
    database.read<TrendReach>(loadQuery('trends-by-reach'), { first: MOST }),
    runInTurns(skillDoors(snapshot)),
  ]);
  const named = <Of extends { readonly skill: number }>(counted: readonly Of[]) =>
    counted.slice(0, MOST).flatMap((one) => {
      const skill = snapshot.skills[one.skill];
      return skill ? [{ ...one, skill }] : [];
    });
  const { revision } = snapshot;
  return {
    revision,
    neededSkills: named(neededSkills(snapshot)),
    doors: named(doors).map(({ opened, ...one }) => ({
      ...one,
      opens: openedRoles({ opened })
        .slice(0, MOST)
        .flatMap(({ role: index, doors: count }) => {
          const role = snapshot.roles[index];
          return role ? [{ role, doors: count }] : [];
        }),
    })),
    trends,
  };
}
