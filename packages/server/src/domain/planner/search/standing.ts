import type { Snapshot } from '../../snapshot/snapshot.ts';

/** The highest level of a skill. */
const MOST_LEVEL = 5;

/** What taking a role changed, so that it can be taken back. Only the first so many places count. */
type Frame = {
  /** Skills whose level or counted level rose, with both as they were. */
  skillCount: number;
  readonly skills: Uint32Array;
  readonly heldBefore: Float64Array;
  readonly haveBefore: Float64Array;
  /** Roles that then asked for less, with what they asked for before. */
  roleCount: number;
  readonly roles: Uint32Array;
  readonly learnBefore: Float64Array;
  readonly lackingBefore: Float64Array;
  /** Marks the roles for which a level rose that they ask for, credits not counted. */
  readonly lifted: Uint32Array;
  mark: number;
};

/**
 * What is held on the way, and what every role still asks for: learn and lacking follow as roles
 * are taken and given back, by way of the roles that ask for a skill whose level changes.
 */
export class Standing {
  /** H(s): the level held in each skill. */
  readonly held: Float64Array;
  /** The level that counts in each skill, credits included and not capped by any role. */
  readonly have: Float64Array;
  /** learn(r|H) of each role. */
  readonly learn: Float64Array;
  /** Σ importance · lack of each role. */
  readonly lacking: Float64Array;
  /** How much was looked at so far: the measure of a search's cost. */
  work = 0;
  readonly #snapshot: Snapshot;
  /** 1 for each role whose learn and lacking follow. */
  readonly #watched: Uint8Array;
  readonly #frames: Frame[] = [];
  /** The mark under which a role was last noted in a frame, and a skill likewise. */
  readonly #noted: Uint32Array;
  readonly #raised: Uint32Array;
  #depth = 0;
  #mark = 0;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
    const [roleCount, skillCount] = [snapshot.roles.length, snapshot.skills.length];
    this.held = new Float64Array(skillCount);
    this.have = new Float64Array(skillCount);
    this.learn = new Float64Array(roleCount);
    this.lacking = new Float64Array(roleCount);
    this.#watched = new Uint8Array(roleCount);
    this.#noted = new Uint32Array(roleCount);
    this.#raised = new Uint32Array(skillCount);
  }

  /** Begins anew with these levels held and no role taken. */
  begin(held: Float64Array): void {
    while (this.#depth > 0) this.giveBack();
    this.work = 0;
    this.held.set(held);
    this.have.set(held);
    this.learn.set(this.#snapshot.requirements.levels);
    this.lacking.set(this.#snapshot.requirements.weights);
    this.#watched.fill(1);
    for (const skill of this.#countCredits()) this.#countIn(skill);
  }

  /** gap(r|H). */
  gap(role: number): number {
    const asked = this.#snapshot.requirements.weights[role] ?? 0;
    return asked === 0 ? 0 : (this.lacking[role] ?? 0) / asked;
  }

  /** Leaves all roles but those marked with 1 as they stand from now on, which is faster. */
  watch(roles: Uint8Array): void {
    this.#watched.set(roles);
  }

  /** Takes a role: H rises to R(role). */
  take(role: number): void {
    const frame = (this.#frames[this.#depth] ??= newFrame(this.held.length, this.learn.length));
    this.#depth += 1;
    this.#mark += 1;
    frame.mark = this.#mark;
    const { start, skill, level } = this.#snapshot.requirements;
    const end = start[role + 1] ?? 0;
    for (let at = start[role] ?? end; at < end; at++) {
      this.#hold(frame, skill[at] ?? 0, level[at] ?? 0);
    }
    for (let at = 0; at < frame.skillCount; at++) this.#follow(frame, at);
  }

  /** Gives the role taken last back. */
  giveBack(): void {
    const frame = this.#frames[this.#depth - 1];
    if (!frame) throw new Error('No role is taken.');
    this.#depth -= 1;
    const { held, have, learn, lacking } = this;
    for (let at = 0; at < frame.skillCount; at++) {
      const skill = frame.skills[at] ?? 0;
      held[skill] = frame.heldBefore[at] ?? 0;
      have[skill] = frame.haveBefore[at] ?? 0;
    }
    for (let at = 0; at < frame.roleCount; at++) {
      const role = frame.roles[at] ?? 0;
      learn[role] = frame.learnBefore[at] ?? 0;
      lacking[role] = frame.lackingBefore[at] ?? 0;
    }
    frame.skillCount = 0;
    frame.roleCount = 0;
  }

  /** The watched roles that ask for less since a role was taken at this depth, from 0. */
  eased(depth: number): Uint32Array {
    const frame = this.#frames[depth];
    return frame ? frame.roles.subarray(0, frame.roleCount) : new Uint32Array();
  }

  /** Whether the role taken at this depth, from 0, lifted a skill that `later` asks for. */
  lifts(depth: number, later: number): boolean {
    const frame = this.#frames[depth];
    return frame !== undefined && frame.lifted[later] === frame.mark;
  }

  #hold(frame: Frame, skill: number, level: number): void {
    if (level <= (this.held[skill] ?? 0)) return;
    this.#note(frame, skill);
    this.held[skill] = level;
    if (level > (this.have[skill] ?? 0)) this.have[skill] = level;
    const { start, to, credit } = this.#snapshot.creditsTo;
    const end = start[skill + 1] ?? 0;
    for (let at = start[skill] ?? end; at < end; at++) {
      const other = to[at] ?? 0;
      const counted = (credit[at] ?? 0) * level;
      if (counted <= (this.have[other] ?? 0)) continue;
      this.#note(frame, other);
      this.have[other] = counted;
    }
  }

  #note(frame: Frame, skill: number): void {
    if (this.#raised[skill] === this.#mark) return;
    this.#raised[skill] = this.#mark;
    const at = frame.skillCount;
    frame.skillCount = at + 1;
    frame.skills[at] = skill;
    frame.heldBefore[at] = this.held[skill] ?? 0;
    frame.haveBefore[at] = this.have[skill] ?? 0;
  }

  /** Lowers what the roles that ask for a risen skill still ask for, and marks those that it is lifted for. */
  #follow(frame: Frame, at: number): void {
    const { askedBy } = this.#snapshot;
    const { learn, lacking } = this;
    const { lifted, mark } = frame;
    const [noted, watched] = [this.#noted, this.#watched];
    const skill = frame.skills[at] ?? 0;
    const before = frame.haveBefore[at] ?? 0;
    const now = this.have[skill] ?? 0;
    const heldBefore = frame.heldBefore[at] ?? 0;
    const liftedAbove = (this.held[skill] ?? 0) > heldBefore ? heldBefore : MOST_LEVEL;
    const { role, level, importance } = askedBy;
    const end = askedBy.start[skill + 1] ?? 0;
    const first = askedBy.start[skill] ?? end;
    this.work += end - first;
    for (let place = first; place < end; place++) {
      const by = role[place] ?? 0;
      if (watched[by] === 0) continue;
      const asked = level[place] ?? 0;
      if (asked > liftedAbove) lifted[by] = mark;
      const gained = (asked < now ? asked : now) - before;
      if (gained <= 0) continue;
      const learnBefore = learn[by] ?? 0;
      const lackingBefore = lacking[by] ?? 0;
      if (noted[by] !== mark) {
        noted[by] = mark;
        const note = frame.roleCount;
        frame.roleCount = note + 1;
        frame.roles[note] = by;
        frame.learnBefore[note] = learnBefore;
        frame.lackingBefore[note] = lackingBefore;
      }
      learn[by] = learnBefore - gained;
      lacking[by] = lackingBefore - gained * (importance[place] ?? 0);
    }
  }

  /** Raises what counts in skills to what others count for in them; answers the skills that count at all. */
  #countCredits(): readonly number[] {
    const { creditsTo } = this.#snapshot;
    const skills = placesAboveZero(this.held);
    for (const skill of skills.slice()) {
      const end = creditsTo.start[skill + 1] ?? 0;
      for (let at = creditsTo.start[skill] ?? end; at < end; at++) {
        const other = creditsTo.to[at] ?? 0;
        const counted = (creditsTo.credit[at] ?? 0) * (this.held[skill] ?? 0);
        const known = this.have[other] ?? 0;
        if (counted <= known) continue;
        if (known === 0) skills.push(other);
        this.have[other] = counted;
      }
    }
    return skills;
  }

  #countIn(skill: number): void {
    const { start, role, level, importance } = this.#snapshot.askedBy;
    const now = this.have[skill] ?? 0;
    const end = start[skill + 1] ?? 0;
    for (let place = start[skill] ?? end; place < end; place++) {
      const by = role[place] ?? 0;
      const gained = Math.min(level[place] ?? 0, now);
      this.learn[by] = (this.learn[by] ?? 0) - gained;
      this.lacking[by] = (this.lacking[by] ?? 0) - gained * (importance[place] ?? 0);
    }
  }
}

function placesAboveZero(values: Float64Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < values.length; at++) if ((values[at] ?? 0) > 0) places.push(at);
  return places;
}

function newFrame(skills: number, roles: number): Frame {
  return {
    skillCount: 0,
    skills: new Uint32Array(skills),
    heldBefore: new Float64Array(skills),
    haveBefore: new Float64Array(skills),
    roleCount: 0,
    roles: new Uint32Array(roles),
    learnBefore: new Float64Array(roles),
    lackingBefore: new Float64Array(roles),
    lifted: new Uint32Array(roles),
    mark: 0,
  };
}
