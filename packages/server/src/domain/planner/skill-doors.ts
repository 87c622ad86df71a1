import type { Snapshot } from '../snapshot/snapshot.ts';
import { comparable, ROUNDING_SLACK } from './rounding.ts';
import { putStandingBack, takeStanding } from './search/idle-standings.ts';
import { LEAP } from './search/search-limits.ts';
import type { Standing } from './search/standing.ts';

/** The doors of a skill: the direct steps from one role to another that it alone brings within reach. */
export type SkillDoors = {
  readonly skill: number;
  /** How many there are. */
  readonly doors: number;
  /** How many roles they lead to, each counted once. */
  readonly roles: number;
  /** How many of them lead to each of these roles. */
  readonly opened: ReadonlyMap<number, number>;
};

/** A role, and how many doors of a skill lead to it. */
export type OpenedRole = { readonly role: number; readonly doors: number };

/** The highest level of a skill. */
const MOST_LEVEL = 5;

/**
 * The skills that open doors: those that open most first, then those that open them to most roles,
 * then by slug. A skill is a door from one role to another that is not within reach of those who
 * have just what the first asks for, and is once they are experts in this skill as well. There is
 * none between roles that share nothing: a role that asks for three skills would else be opened by
 * any of them to everybody. Yields after each role.
 */
export function* skillDoors(snapshot: Snapshot): Generator<void, readonly SkillDoors[]> {
  const standing = takeStanding(snapshot);
  try {
    const opened = new OpenedRoles(snapshot, standing);
    standing.begin(new Float64Array(snapshot.skills.length));
    for (let from = 0; from < snapshot.roles.length; from++) {
      standing.take(from);
      for (const to of standing.eased(0)) opened.look(to);
      standing.giveBack();
      yield;
    }
    return opened.bySkill();
  } finally {
    putStandingBack(snapshot, standing);
  }
}

/** The roles that a skill opens: those that most doors lead to first, then by slug. */
export function openedRoles({ opened }: Pick<SkillDoors, 'opened'>): readonly OpenedRole[] {
  return [...opened]
    .map(([role, doors]) => ({ role, doors }))
    .toSorted((a, b) => b.doors - a.doors || a.role - b.role);
}

/** Finds which skills open a role, one role after the other. */
class OpenedRoles {
  readonly #snapshot: Snapshot;
  readonly #standing: Standing;
  /** The most that a single skill takes off the gap of each role. */
  readonly #mostShare: Float64Array;
  readonly #doors: Uint32Array;
  /** How many doors of each skill lead to each role. */
  readonly #roles: (Map<number, number> | undefined)[];
  /** Σ importance · levels that each skill brings to the role that is looked at; 0 otherwise. */
  readonly #brought: Float64Array;

  constructor(snapshot: Snapshot, standing: Standing) {
    const skillCount = snapshot.skills.length;
    this.#snapshot = snapshot;
    this.#standing = standing;
    this.#brought = new Float64Array(skillCount);
    this.#doors = new Uint32Array(skillCount);
    this.#roles = Array.from({ length: skillCount });
    const nothing = new Float64Array(skillCount);
    this.#mostShare = Float64Array.from(snapshot.roles, (_, role) => {
      const brought = this.#bring(role, nothing).map((skill) => this.#takeBrought(skill));
      return Math.max(0, ...brought) / (snapshot.requirements.weights[role] ?? 1);
    });
  }

  /** Notes what opens a role from where the standing is. */
  look(role: number): void {
    const gap = this.#standing.gap(role);
    if (comparable(gap) <= comparable(LEAP) || comparable(gap) >= comparable(1)) return;
    // Most roles are too far for any single skill, and need not be looked at closely.
    if (gap - (this.#mostShare[role] ?? 0) > LEAP + ROUNDING_SLACK) return;
    const asked = this.#snapshot.requirements.weights[role] ?? 0;
    for (const skill of this.#bring(role, this.#standing.have)) {
      const left = (this.#standing.lacking[role] ?? 0) - this.#takeBrought(skill);
      if (comparable(left / asked) > comparable(LEAP)) continue;
      this.#doors[skill] = (this.#doors[skill] ?? 0) + 1;
      const opened = (this.#roles[skill] ??= new Map());
      opened.set(role, (opened.get(role) ?? 0) + 1);
    }
  }

  bySkill(): readonly SkillDoors[] {
    return [...this.#doors.entries()]
      .flatMap(([skill, doors]) => {
        const opened = this.#roles[skill];
        return opened ? [{ skill, doors, roles: opened.size, opened }] : [];
      })
      .toSorted((a, b) => b.doors - a.doors || b.roles - a.roles || a.skill - b.skill);
  }

  /** The skills that bring a role closer where so much of each counts, each noted with how much. */
  #bring(role: number, have: Float64Array): readonly number[] {
    const { requirements, creditedBy } = this.#snapshot;
    const skills: number[] = [];
    const end = requirements.start[role + 1] ?? 0;
    for (let at = requirements.start[role] ?? end; at < end; at++) {
      const skill = requirements.skill[at] ?? 0;
      const level = requirements.level[at] ?? 0;
      const importance = requirements.importance[at] ?? 0;
      const known = have[skill] ?? 0;
      if (known >= level) continue;
      this.#note(skills, skill, (level - known) * importance);
      const last = creditedBy.start[skill + 1] ?? 0;
      for (let by = creditedBy.start[skill] ?? last; by < last; by++) {
        const counted = Math.min(level, (creditedBy.credit[by] ?? 0) * MOST_LEVEL);
        if (counted > known) {
          this.#note(skills, creditedBy.to[by] ?? 0, (counted - known) * importance);
        }
      }
    }
    return skills;
  }

  #note(skills: number[], skill: number, brought: number): void {
    if (this.#brought[skill] === 0) skills.push(skill);
    this.#brought[skill] = (this.#brought[skill] ?? 0) + brought;
  }

  #takeBrought(skill: number): number {
    const brought = this.#brought[skill] ?? 0;
    this.#brought[skill] = 0;
    return brought;
  }
}
