import { type CompressedRows, rowStarts } from './compressed-rows.ts';
import { type IdColumn, idAt, packIds } from './id-column.ts';

/**
 * R(r) of design §4 for every role, one row each, sorted by skill: the role's ESSENTIAL
 * requirements and, transitively, whatever their skills build on.
 */
export type RequirementRows = {
  /** Those of role r are at the places start[r] … start[r + 1] − 1. */
  readonly start: Uint32Array;
  readonly skill: Uint32Array;
  /** From 1 to 5: the greatest level that any reason asks for. */
  readonly level: Uint8Array;
  /** From 1 to 5: that of the role's own requirement, else 1. */
  readonly importance: Uint8Array;
  /** The level that the role itself asks for; 0 where the skill is implied. */
  readonly ownLevel: Uint8Array;
  /** The role's own REQUIRES statements; none where the skill is implied. */
  readonly statementIds: IdColumn;
  /** Σ level of each role. */
  readonly levels: Float64Array;
  /** Σ importance · level of each role. */
  readonly weights: Float64Array;
};

/** Adds what skills build on to what roles ask for themselves (value = level, weight = importance). */
export function requirementRows(
  own: CompressedRows,
  prerequisites: CompressedRows,
): RequirementRows {
  const roleCount = own.start.length - 1;
  const closure = new Closure(own, prerequisites);
  const rows = Array.from({ length: roleCount }, (_, role) => closure.of(role));
  const all = rows.flat();
  const sums = (measure: (one: Needed) => number) =>
    Float64Array.from(rows, (row) => row.reduce((sum, one) => sum + measure(one), 0));
  return {
    start: rowStarts(rows.map(({ length }) => length)),
    skill: Uint32Array.from(all, ({ skill }) => skill),
    level: Uint8Array.from(all, ({ level }) => level),
    importance: Uint8Array.from(all, ({ importance }) => importance),
    ownLevel: Uint8Array.from(all, ({ ownLevel }) => ownLevel),
    statementIds: packIds(all.map(({ statementId }) => statementId)),
    levels: sums(({ level }) => level),
    weights: sums(({ importance, level }) => importance * level),
  };
}

type Needed = {
  readonly skill: number;
  level: number;
  readonly importance: number;
  readonly ownLevel: number;
  readonly statementId: string | null;
};

class Closure {
  readonly #own: CompressedRows;
  readonly #prerequisites: CompressedRows;

  constructor(own: CompressedRows, prerequisites: CompressedRows) {
    this.#own = own;
    this.#prerequisites = prerequisites;
  }

  of(role: number): readonly Needed[] {
    const needed = this.#asked(role);
    const open = [...needed.keys()];
    const { start, to, value } = this.#prerequisites;
    for (let skill = open.pop(); skill !== undefined; skill = open.pop()) {
      const end = start[skill + 1] ?? 0;
      for (let at = start[skill] ?? end; at < end; at++) {
        const below = to[at] ?? 0;
        const level = value[at] ?? 0;
        const known = needed.get(below);
        if (known) known.level = Math.max(known.level, level);
        else {
          needed.set(below, {
            skill: below,
            level,
            importance: 1,
            ownLevel: 0,
            statementId: null,
          });
          open.push(below);
        }
      }
    }
    return [...needed.values()].toSorted((a, b) => a.skill - b.skill);
  }

  #asked(role: number): Map<number, Needed> {
    const { start, to, value, weight, statementIds } = this.#own;
    const asked = new Map<number, Needed>();
    const end = start[role + 1] ?? 0;
    for (let at = start[role] ?? end; at < end; at++) {
      const [skill, level, importance] = [to[at] ?? 0, value[at] ?? 0, weight[at] ?? 0];
      const statementId = idAt(statementIds, at);
      asked.set(skill, { skill, level, importance, ownLevel: level, statementId });
    }
    return asked;
  }
}

/** Which roles ask for a skill: the requirements read from their other end. */
export type AskedByRows = {
  /** Those of skill s are at the places start[s] … start[s + 1] − 1, sorted by role. */
  readonly start: Uint32Array;
  readonly role: Uint32Array;
  readonly level: Uint8Array;
  readonly importance: Uint8Array;
};

/** Reads requirements from their other end. */
export function askedByRows(requirements: RequirementRows, skillCount: number): AskedByRows {
  const { skill, level, importance } = requirements;
  const counts = new Array<number>(skillCount).fill(0);
  for (const one of skill) counts[one] = (counts[one] ?? 0) + 1;
  const start = rowStarts(counts);
  const next = start.slice();
  const rows = {
    start,
    role: new Uint32Array(skill.length),
    level: new Uint8Array(skill.length),
    importance: new Uint8Array(skill.length),
  };
  for (let role = 0; role + 1 < requirements.start.length; role++) {
    const end = requirements.start[role + 1] ?? 0;
    for (let at = requirements.start[role] ?? end; at < end; at++) {
      const of = skill[at] ?? 0;
      const place = next[of] ?? 0;
      next[of] = place + 1;
      rows.role[place] = role;
      rows.level[place] = level[at] ?? 0;
      rows.importance[place] = importance[at] ?? 0;
    }
  }
  return rows;
}
