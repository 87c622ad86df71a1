import { type CompressedRows, rowStarts } from './compressed-rows.ts';
import { type IdColumn, pickIds } from './id-column.ts';
import { pickColumn } from './splice-column.ts';

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

/** Stands for the place among the role's own requirements of one that is implied. */
const IMPLIED = -1;
const NOT_NEEDED = -2;

/** Adds what skills build on to what roles ask for themselves (value = level, weight = importance). */
export function requirementRows(
  own: CompressedRows,
  prerequisites: CompressedRows,
): RequirementRows {
  const { lengths, skill, level, source } = closures(own, prerequisites);
  const places = Int32Array.from(source);
  const start = rowStarts(lengths);
  const importance = pickColumn(own.weight, places);
  for (const [at, place] of places.entries()) if (place === IMPLIED) importance[at] = 1;
  return {
    start,
    skill: Uint32Array.from(skill),
    level: Uint8Array.from(level),
    importance,
    ownLevel: pickColumn(own.value, places),
    statementIds: pickIds(own.statementIds, places),
    levels: rowSums(start, (at) => level[at] ?? 0),
    weights: rowSums(start, (at) => (importance[at] ?? 0) * (level[at] ?? 0)),
  };
}

/** What every role needs, in rows one after the other. */
type Closures = {
  readonly lengths: number[];
  readonly skill: number[];
  readonly level: number[];
  /** The place of the requirement among the roles' own. */
  readonly source: number[];
};

function closures(own: CompressedRows, prerequisites: CompressedRows): Closures {
  const skillCount = prerequisites.start.length - 1;
  const scratch = {
    level: new Uint8Array(skillCount),
    source: new Int32Array(skillCount).fill(NOT_NEEDED),
  };
  const all: Closures = { lengths: [], skill: [], level: [], source: [] };
  for (let role = 0; role + 1 < own.start.length; role++) {
    const needed = closure(own, prerequisites, { role, ...scratch });
    all.lengths.push(needed.length);
    for (const skill of needed) {
      all.skill.push(skill);
      all.level.push(scratch.level[skill] ?? 0);
      all.source.push(scratch.source[skill] ?? IMPLIED);
      scratch.source[skill] = NOT_NEEDED;
    }
  }
  return all;
}

type Scratch = { readonly role: number; readonly level: Uint8Array; readonly source: Int32Array };

/** The skills that a role needs, in order; their levels and sources are noted in the scratch. */
function closure(
  own: CompressedRows,
  { start, to, value }: CompressedRows,
  { role, level, source }: Scratch,
): readonly number[] {
  const needed: number[] = [];
  const ownEnd = own.start[role + 1] ?? 0;
  for (let at = own.start[role] ?? ownEnd; at < ownEnd; at++) {
    const skill = own.to[at] ?? 0;
    needed.push(skill);
    level[skill] = own.value[at] ?? 0;
    source[skill] = at;
  }
  const ownCount = needed.length;
  for (const skill of needed) {
    const end = start[skill + 1] ?? 0;
    for (let at = start[skill] ?? end; at < end; at++) {
      const below = to[at] ?? 0;
      const isNew = source[below] === NOT_NEEDED;
      if (isNew) needed.push(below);
      if (isNew) source[below] = IMPLIED;
      level[below] = Math.max(isNew ? 0 : (level[below] ?? 0), value[at] ?? 0);
    }
  }
  return needed.length > ownCount ? needed.toSorted((a, b) => a - b) : needed;
}

function rowSums(start: Uint32Array, numberAt: (place: number) => number): Float64Array {
  const sums = new Float64Array(start.length - 1);
  for (let row = 0; row < sums.length; row++) {
    const end = start[row + 1] ?? 0;
    let sum = 0;
    for (let at = start[row] ?? end; at < end; at++) sum += numberAt(at);
    sums[row] = sum;
  }
  return sums;
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
  const counts = new Uint32Array(skillCount);
  for (let at = 0; at < skill.length; at++) {
    const of = skill[at] ?? 0;
    counts[of] = (counts[of] ?? 0) + 1;
  }
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
