import type { Snapshot } from '../snapshot/snapshot.ts';
import { comparable } from './rounding.ts';
import type { Standing } from './search/standing.ts';

/** What one skill at one level changes for all roles together. */
export type Gain = {
  /** How many roles it brings within reach. */
  readonly newRoles: number;
  /** How much smaller the gaps are of the roles that are then within reach, summed. */
  readonly gapReduction: number;
};

/**
 * Tells what raising a single skill changes, at a cost that grows with the roles that ask for it, or
 * for a skill that it counts in, and not with all roles there are.
 */
export class SkillGains {
  readonly #snapshot: Snapshot;
  readonly #standing: Standing;
  /** The greatest gap of a role that is within reach, as it is compared. */
  readonly #mostGap: number;
  /** The gap of each role before anything is raised, and 1 for those within reach. */
  readonly #gapBefore: Float64Array;
  readonly #isWithin: Uint8Array;
  /** Σ importance · levels gained by each of the touched roles; 0 for all others. */
  readonly #gained: Float64Array;
  readonly #touched: number[] = [];

  /** @param maxGap the greatest gap of a role that is within reach */
  constructor(snapshot: Snapshot, standing: Standing, maxGap: number) {
    this.#snapshot = snapshot;
    this.#standing = standing;
    this.#mostGap = comparable(maxGap);
    this.#gapBefore = Float64Array.from(snapshot.roles, (_, role) => standing.gap(role));
    this.#isWithin = Uint8Array.from(this.#gapBefore, (gap) =>
      comparable(gap) <= this.#mostGap ? 1 : 0,
    );
    this.#gained = new Float64Array(snapshot.roles.length);
  }

  /** What comes of holding the skill at this level. */
  of(skill: number, level: number): Gain {
    this.#raise(skill, level);
    let newRoles = 0;
    let gapReduction = 0;
    for (const role of this.#touched) {
      const after = this.#gapAfter(role);
      if (this.#isWithin[role] === 0) {
        if (comparable(after) > this.#mostGap) continue;
        newRoles += 1;
      }
      gapReduction += (this.#gapBefore[role] ?? 0) - after;
    }
    this.#forget();
    return { newRoles, gapReduction };
  }

  /** The roles that come within reach by holding the skill at this level, with their gaps then. */
  rolesBy(skill: number, level: number): { readonly role: number; readonly gap: number }[] {
    this.#raise(skill, level);
    const roles = this.#touched
      .filter((role) => this.#isWithin[role] === 0)
      .map((role) => ({ role, gap: this.#gapAfter(role) }))
      .filter(({ gap }) => comparable(gap) <= this.#mostGap);
    this.#forget();
    return roles;
  }

  #gapAfter(role: number): number {
    const asked = this.#snapshot.requirements.weights[role] ?? 0;
    return ((this.#standing.lacking[role] ?? 0) - (this.#gained[role] ?? 0)) / asked;
  }

  #raise(skill: number, level: number): void {
    this.#count(skill, level);
    const { start, to, credit } = this.#snapshot.creditsTo;
    const end = start[skill + 1] ?? 0;
    for (let at = start[skill] ?? end; at < end; at++) {
      this.#count(to[at] ?? 0, (credit[at] ?? 0) * level);
    }
  }

  /** Notes what the roles gain that ask for a skill, once it counts for so much. */
  #count(skill: number, counted: number): void {
    const before = this.#standing.have[skill] ?? 0;
    if (counted <= before) return;
    const { start, role, level, importance } = this.#snapshot.askedBy;
    const end = start[skill + 1] ?? 0;
    for (let at = start[skill] ?? end; at < end; at++) {
      const asked = level[at] ?? 0;
      const levels = (asked < counted ? asked : counted) - before;
      if (levels <= 0) continue;
      const by = role[at] ?? 0;
      const known = this.#gained[by] ?? 0;
      if (known === 0) this.#touched.push(by);
      this.#gained[by] = known + levels * (importance[at] ?? 0);
    }
  }

  #forget(): void {
    for (const role of this.#touched) this.#gained[role] = 0;
    this.#touched.length = 0;
  }
}
