import { findLink } from '../../snapshot/compressed-rows.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { stepEffort } from '../measure-step.ts';
import type { Objective, RouteMeasures } from '../objectives.ts';
import type { Prefix } from './prefix.ts';
import { RoutePool } from './route-pool.ts';
import { LEAP, type SearchLimits } from './search-limits.ts';
import type { Standing } from './standing.ts';
import { type TargetTable, targetTable } from './target-table.ts';

/** What is searched for, and from where. */
export type RouteQuery = {
  readonly snapshot: Snapshot;
  /** H at the start. */
  readonly held: Float64Array;
  readonly from: number | undefined;
  readonly to: number;
  readonly objective: Objective;
  /** How many routes are wanted. */
  readonly wanted: number;
  readonly limits: SearchLimits;
};

/** The target's step, were it taken after one more role. */
type Ending = { readonly learn: number; readonly gap: number; readonly isLifted: boolean };

/** What a search moves about in. */
export class SearchSpace {
  readonly query: RouteQuery;
  readonly pool: RoutePool;
  readonly standing: Standing;
  readonly table: TargetTable;
  /** The greatest gap at which a role in between may be taken. */
  readonly mostGapBetween: number;
  readonly #intoTarget: Uint8Array;
  /** Whether any known move leads to the target. */
  readonly #isTargetKnown: boolean;

  constructor(query: RouteQuery, standing: Standing) {
    const { snapshot, held, to, limits } = query;
    this.query = query;
    this.pool = new RoutePool(query.objective, query.wanted);
    this.standing = standing;
    standing.begin(held);
    this.table = targetTable(snapshot, this.standing, to, limits.mayPass);
    this.mostGapBetween = Math.min(LEAP, limits.mostStepGap);
    this.#intoTarget = new Uint8Array(snapshot.roles.length);
    for (const role of this.table.lifting) {
      if (this.isKnownMove(role, to)) this.#intoTarget[role] = 1;
    }
    this.#isTargetKnown = this.#intoTarget.includes(1);
  }

  isKnownMove(from: number | undefined, to: number): boolean {
    const { moves } = this.query.snapshot;
    if (from === undefined || moves.start[from] === moves.start[from + 1]) return false;
    return findLink(moves, from, to) !== undefined;
  }

  /** Whether a known move leads from the role, which lifts a skill of the target, to the target. */
  leadsToTarget(role: number): boolean {
    return this.#intoTarget[role] === 1;
  }

  /** The step into a role after those of the prefix, which are taken. */
  step(prefix: Prefix, role: number): RouteMeasures {
    const newLevels = this.standing.learn[role] ?? 0;
    const largestGap = this.standing.gap(role);
    const before = prefix.roles.at(-1) ?? this.query.from;
    const isKnown = this.isKnownMove(before, role);
    return { effort: stepEffort(newLevels, largestGap, isKnown), largestGap, newLevels };
  }

  /** The target's step after what is taken and one more role. */
  targetAfter(role: number): Ending {
    const { standing, table, query } = this;
    let learn = standing.learn[query.to] ?? 0;
    let lacking = standing.lacking[query.to] ?? 0;
    let isLifted = false;
    const end = table.start[role + 1] ?? 0;
    for (let at = table.start[role] ?? end; at < end; at++) {
      const row = table.row[at] ?? 0;
      const skill = table.skill[row] ?? 0;
      const asked = table.level[row] ?? 0;
      const held = standing.held[skill] ?? 0;
      if ((table.own[at] ?? 0) > held && asked > held) isLifted = true;
      const have = standing.have[skill] ?? 0;
      const gained = Math.min(asked, table.counted[at] ?? 0) - have;
      if (gained <= 0) continue;
      learn -= gained;
      lacking -= gained * (table.importance[row] ?? 0);
    }
    const weight = query.snapshot.requirements.weights[query.to] ?? 0;
    return { learn, gap: weight === 0 ? 0 : lacking / weight, isLifted };
  }

  /** The least that the target's step can come to after a role and so many more in between. */
  leastEnding(role: number, more: number): RouteMeasures {
    const { standing, table, query } = this;
    const { learnCut, lackingCut, mostLearnCut, mostLackingCut } = table;
    const learn = (standing.learn[query.to] ?? 0) - (learnCut[role] ?? 0) - more * mostLearnCut;
    const lacking =
      (standing.lacking[query.to] ?? 0) - (lackingCut[role] ?? 0) - more * mostLackingCut;
    const weight = query.snapshot.requirements.weights[query.to] ?? 0;
    const newLevels = Math.max(0, learn);
    const largestGap = weight === 0 ? 0 : Math.max(0, lacking) / weight;
    return {
      effort: stepEffort(newLevels, largestGap, this.#isTargetKnown),
      largestGap,
      newLevels,
    };
  }
}
