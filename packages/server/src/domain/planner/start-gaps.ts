import type { Snapshot } from '../snapshot/snapshot.ts';

/** What a role still asks of those who come from each other role; by the index of the start. */
export type StartGaps = {
  /** learn(to | R(start)), in levels. */
  readonly newLevels: Float64Array;
  /** gap(to | R(start)), from 0 to 1. */
  readonly gap: Float64Array;
};

/**
 * Measures the direct move into a role from every role at once, by way of the roles that ask for
 * its skills or for skills that count in them.
 */
export function startGaps(snapshot: Snapshot, to: number): StartGaps {
  const { start, skill, level, importance, levels, weights } = snapshot.requirements;
  const roleCount = snapshot.roles.length;
  const newLevels = new Float64Array(roleCount).fill(levels[to] ?? 0);
  const lacking = new Float64Array(roleCount).fill(weights[to] ?? 0);
  const have = new CountedLevels(snapshot);
  const end = start[to + 1] ?? 0;
  for (let at = start[to] ?? end; at < end; at++) {
    const asked = level[at] ?? 0;
    have.readInto(skill[at] ?? 0, (role, counted) => {
      const levelsHeld = counted < asked ? counted : asked;
      newLevels[role] = (newLevels[role] ?? 0) - levelsHeld;
      lacking[role] = (lacking[role] ?? 0) - levelsHeld * (importance[at] ?? 0);
    });
  }
  const weight = weights[to] ?? 0;
  return {
    newLevels,
    gap: weight === 0 ? new Float64Array(roleCount) : lacking.map((one) => one / weight),
  };
}

/** How much counts in one skill for those who come from each role, credits included. */
class CountedLevels {
  readonly #snapshot: Snapshot;
  readonly #counted: Float64Array;
  readonly #touched: number[] = [];

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
    this.#counted = new Float64Array(snapshot.roles.length);
  }

  /** Tells each role in which something counts for the skill, and how much. */
  readInto(skill: number, tell: (role: number, counted: number) => void): void {
    this.#add(skill, 1);
    const { start, to, credit } = this.#snapshot.creditedBy;
    const end = start[skill + 1] ?? 0;
    for (let at = start[skill] ?? end; at < end; at++) this.#add(to[at] ?? 0, credit[at] ?? 0);
    for (const role of this.#touched) {
      tell(role, this.#counted[role] ?? 0);
      this.#counted[role] = 0;
    }
    this.#touched.length = 0;
  }

  #add(skill: number, share: number): void {
    const { start, role, level } = this.#snapshot.askedBy;
    const end = start[skill + 1] ?? 0;
    for (let at = start[skill] ?? end; at < end; at++) {
      const by = role[at] ?? 0;
      const counted = share * (level[at] ?? 0);
      const known = this.#counted[by] ?? 0;
      if (counted <= known) continue;
      if (known === 0) this.#touched.push(by);
      this.#counted[by] = counted;
    }
  }
}
