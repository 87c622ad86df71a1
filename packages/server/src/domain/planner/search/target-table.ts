import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { Standing } from './standing.ts';

/**
 * What every role, taken by itself from the start, would do for the target: the target's skills
 * that it lifts, and the most by which it can cut what the target asks for. Taken after other
 * roles it can only cut less.
 */
export type TargetTable = {
  /** The target's skills, with what it asks of each. */
  readonly skill: Uint32Array;
  readonly level: Uint8Array;
  readonly importance: Uint8Array;
  /** Entries of role r are at the places start[r] … start[r + 1] − 1. */
  readonly start: Uint32Array;
  /** Place among the target's skills. */
  readonly row: Uint32Array;
  /** The level that the role makes count in the skill, credits included. */
  readonly counted: Float64Array;
  /** The level that the role lifts the skill itself to; 0 where it does not. */
  readonly own: Uint8Array;
  /** The most by which the role cuts the target's learn, and its Σ importance · lack. */
  readonly learnCut: Float64Array;
  readonly lackingCut: Float64Array;
  /** Roles that may pass and lift a skill of the target, in order. */
  readonly lifting: Uint32Array;
  readonly mostLearnCut: number;
  readonly mostLackingCut: number;
};

/** Reads what the roles that may pass would do for the target, through the roles that ask for its skills. */
export function targetTable(
  snapshot: Snapshot,
  standing: Standing,
  target: number,
  mayPass: Uint8Array,
): TargetTable {
  const { requirements } = snapshot;
  const [first, end] = [requirements.start[target] ?? 0, requirements.start[target + 1] ?? 0];
  const asked = {
    skill: requirements.skill.subarray(first, end),
    level: requirements.level.subarray(first, end),
    importance: requirements.importance.subarray(first, end),
  };
  const entries = new Entries(snapshot, standing, mayPass);
  for (const [row, skill] of asked.skill.entries()) {
    entries.addRow(row, skill, asked.level[row] ?? 0);
  }
  return { ...asked, ...entries.compressed(standing, asked) };
}

type Asked = Pick<TargetTable, 'skill' | 'level' | 'importance'>;

class Entries {
  readonly #snapshot: Snapshot;
  readonly #standing: Standing;
  readonly #mayPass: Uint8Array;
  readonly #role: number[] = [];
  readonly #row: number[] = [];
  readonly #counted: number[] = [];
  readonly #own: number[] = [];
  /** Place of a role's entry in the present row, where it has one. */
  readonly #place: Int32Array;
  #rowStart = 0;

  constructor(snapshot: Snapshot, standing: Standing, mayPass: Uint8Array) {
    this.#snapshot = snapshot;
    this.#standing = standing;
    this.#mayPass = mayPass;
    this.#place = new Int32Array(snapshot.roles.length).fill(-1);
  }

  addRow(row: number, skill: number, asked: number): void {
    const held = this.#standing.held[skill] ?? 0;
    if (asked <= held) return;
    this.#rowStart = this.#role.length;
    this.#addRoles(skill, 1, { row, above: held });
    if (asked <= (this.#standing.have[skill] ?? 0)) return;
    const { start, to, credit } = this.#snapshot.creditedBy;
    const end = start[skill + 1] ?? 0;
    for (let at = start[skill] ?? end; at < end; at++) {
      const above = (this.#standing.have[skill] ?? 0) / (credit[at] || 1);
      this.#addRoles(to[at] ?? 0, credit[at] ?? 0, { row, above });
    }
  }

  /** Notes the roles that ask for a skill at more than a level; a share of 1 is the skill itself. */
  #addRoles(skill: number, share: number, { row, above }: { row: number; above: number }): void {
    const { start, role, level } = this.#snapshot.askedBy;
    const end = start[skill + 1] ?? 0;
    const first = start[skill] ?? end;
    this.#standing.work += end - first;
    for (let at = first; at < end; at++) {
      const by = role[at] ?? 0;
      const taken = level[at] ?? 0;
      if (taken <= above || this.#mayPass[by] === 0) continue;
      this.#note(by, row, share * taken, share === 1 ? taken : 0);
    }
  }

  #note(role: number, row: number, counted: number, own: number): void {
    const known = this.#place[role] ?? -1;
    if (known >= this.#rowStart) {
      this.#counted[known] = Math.max(this.#counted[known] ?? 0, counted);
      return;
    }
    this.#place[role] = this.#role.length;
    this.#role.push(role);
    this.#row.push(row);
    this.#counted.push(counted);
    this.#own.push(own);
  }

  compressed(standing: Standing, asked: Asked): Omit<TargetTable, keyof Asked> {
    const roleCount = this.#mayPass.length;
    const count = this.#role.length;
    const start = startsOf(this.#role, roleCount);
    const next = start.slice();
    const row = new Uint32Array(count);
    const counted = new Float64Array(count);
    const own = new Uint8Array(count);
    for (let at = 0; at < count; at++) {
      const role = this.#role[at] ?? 0;
      const place = next[role] ?? 0;
      next[role] = place + 1;
      row[place] = this.#row[at] ?? 0;
      counted[place] = this.#counted[at] ?? 0;
      own[place] = this.#own[at] ?? 0;
    }
    return {
      start,
      row,
      counted,
      own,
      ...cutsOf({ ...asked, start, row, counted, own }, standing),
    };
  }
}

function startsOf(roles: readonly number[], roleCount: number): Uint32Array {
  const start = new Uint32Array(roleCount + 1);
  for (let at = 0; at < roles.length; at++) {
    const after = (roles[at] ?? 0) + 1;
    start[after] = (start[after] ?? 0) + 1;
  }
  for (let role = 0; role < roleCount; role++) {
    start[role + 1] = (start[role + 1] ?? 0) + (start[role] ?? 0);
  }
  return start;
}

type Rows = Asked & Pick<TargetTable, 'start' | 'row' | 'counted' | 'own'>;

function cutsOf(rows: Rows, { have }: Standing) {
  const roleCount = rows.start.length - 1;
  const learnCut = new Float64Array(roleCount);
  const lackingCut = new Float64Array(roleCount);
  const lifting: number[] = [];
  let [mostLearnCut, mostLackingCut] = [0, 0];
  for (let role = 0; role < roleCount; role++) {
    const [first, end] = [rows.start[role] ?? 0, rows.start[role + 1] ?? 0];
    if (first === end) continue;
    let [learn, lacking, lifts] = [0, 0, false];
    for (let at = first; at < end; at++) {
      const row = rows.row[at] ?? 0;
      if ((rows.own[at] ?? 0) > 0) lifts = true;
      const counts = Math.min(rows.level[row] ?? 0, rows.counted[at] ?? 0);
      const gained = counts - (have[rows.skill[row] ?? 0] ?? 0);
      if (gained <= 0) continue;
      learn += gained;
      lacking += gained * (rows.importance[row] ?? 0);
    }
    learnCut[role] = learn;
    lackingCut[role] = lacking;
    if (lifts) lifting.push(role);
    if (learn > mostLearnCut) mostLearnCut = learn;
    if (lacking > mostLackingCut) mostLackingCut = lacking;
  }
  return {
    learnCut,
    lackingCut,
    lifting: Uint32Array.from(lifting),
    mostLearnCut,
    mostLackingCut,
  };
}
