import type { Snapshot } from '../../snapshot/snapshot.ts';

/** What taking a role changed, so that it can be taken back. */
type Frame = {
  /** Skills whose level or counted level rose, with both as they were. */
  readonly skills: number[];
  readonly heldBefore: number[];
  readonly haveBefore: number[];
  /** Roles that then asked for less, with what they asked for before. */
  readonly roles: number[];
  readonly learnBefore: number[];
  readonly lackingBefore: number[];
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
  readonly #frames: Frame[];
  /** The mark under which a role was last noted in a frame, and a skill likewise. */
  readonly #noted: Uint32Array;
  readonly #raised: Uint32Array;
  #depth = 0;
  #mark = 0;

  constructor(snapshot: Snapshot, held: Float64Array, mostRoles: number) {
    this.#snapshot = snapshot;
    this.held = held.slice();
    this.have = held.slice();
    this.learn = snapshot.requirements.levels.slice();
    this.lacking = snapshot.requirements.weights.slice();
    this.#noted = new Uint32Array(snapshot.roles.length);
    this.#raised = new Uint32Array(snapshot.skills.length);
    this.#frames = Array.from({ length: mostRoles }, () => newFrame(snapshot.roles.length));
    this.#countIn();
  }

  /** gap(r|H). */
  gap(role: number): number {
    const asked = this.#snapshot.requirements.weights[role] ?? 0;
    return asked === 0 ? 0 : (this.lacking[role] ?? 0) / asked;
  }

  /** Takes a role: H rises to R(role). */
  take(role: number): void {
    const frame = this.#frames[this.#depth++];
    if (!frame) throw new Error('No more roles can be taken than were announced.');
    this.#mark += 1;
    frame.mark = this.#mark;
    const { start, skill, level } = this.#snapshot.requirements;
    const end = start[role + 1] ?? 0;
    for (let at = start[role] ?? end; at < end; at++) {
      this.#hold(frame, skill[at] ?? 0, level[at] ?? 0);
    }
    for (let at = 0; at < frame.skills.length; at++) this.#follow(frame, at);
  }

  /** Gives the role taken last back. */
  giveBack(): void {
    const frame = this.#frames[--this.#depth];
    if (!frame) throw new Error('No role is taken.');
    const { skills, heldBefore, haveBefore, roles, learnBefore, lackingBefore } = frame;
    for (let at = 0; at < skills.length; at++) {
      this.held[skills[at] ?? 0] = heldBefore[at] ?? 0;
      this.have[skills[at] ?? 0] = haveBefore[at] ?? 0;
    }
    for (let at = 0; at < roles.length; at++) {
      this.learn[roles[at] ?? 0] = learnBefore[at] ?? 0;
      this.lacking[roles[at] ?? 0] = lackingBefore[at] ?? 0;
    }
    for (const list of [skills, heldBefore, haveBefore, roles, learnBefore, lackingBefore]) {
      list.length = 0;
    }
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
    frame.skills.push(skill);
    frame.heldBefore.push(this.held[skill] ?? 0);
    frame.haveBefore.push(this.have[skill] ?? 0);
  }

  /** Lowers what the roles that ask for a risen skill still ask for, and marks those that it is lifted for. */
  #follow(frame: Frame, at: number): void {
    const skill = frame.skills[at] ?? 0;
    const before = frame.haveBefore[at] ?? 0;
    const heldBefore = frame.heldBefore[at] ?? 0;
    const isLifted = (this.held[skill] ?? 0) > heldBefore;
    const now = this.have[skill] ?? 0;
    const { start, role, level, importance } = this.#snapshot.askedBy;
    const end = start[skill + 1] ?? 0;
    const first = start[skill] ?? end;
    this.work += end - first;
    for (let place = first; place < end; place++) {
      const asked = level[place] ?? 0;
      const by = role[place] ?? 0;
      if (isLifted && asked > heldBefore) frame.lifted[by] = frame.mark;
      if (asked <= before) continue;
      const gained = (asked < now ? asked : now) - before;
      if (gained <= 0) continue;
      this.#noteRole(frame, by);
      this.learn[by] = (this.learn[by] ?? 0) - gained;
      this.lacking[by] = (this.lacking[by] ?? 0) - gained * (importance[place] ?? 0);
    }
  }

  #noteRole(frame: Frame, role: number): void {
    if (this.#noted[role] === frame.mark) return;
    this.#noted[role] = frame.mark;
    frame.roles.push(role);
    frame.learnBefore.push(this.learn[role] ?? 0);
    frame.lackingBefore.push(this.lacking[role] ?? 0);
  }

  /** Counts what is held at the start in. */
  #countIn(): void {
    const { creditsTo, askedBy } = this.#snapshot;
    for (let skill = 0; skill < this.held.length; skill++) {
      const level = this.held[skill] ?? 0;
      if (level === 0) continue;
      const end = creditsTo.start[skill + 1] ?? 0;
      for (let at = creditsTo.start[skill] ?? end; at < end; at++) {
        const other = creditsTo.to[at] ?? 0;
        const counted = (creditsTo.credit[at] ?? 0) * level;
        if (counted > (this.have[other] ?? 0)) this.have[other] = counted;
      }
    }
    for (let skill = 0; skill < this.have.length; skill++) {
      const now = this.have[skill] ?? 0;
      if (now === 0) continue;
      const end = askedBy.start[skill + 1] ?? 0;
      for (let place = askedBy.start[skill] ?? end; place < end; place++) {
        const by = askedBy.role[place] ?? 0;
        const gained = Math.min(askedBy.level[place] ?? 0, now);
        this.learn[by] = (this.learn[by] ?? 0) - gained;
        this.lacking[by] = (this.lacking[by] ?? 0) - gained * (askedBy.importance[place] ?? 0);
      }
    }
  }
}

function newFrame(roleCount: number): Frame {
  return {
    skills: [],
    heldBefore: [],
    haveBefore: [],
    roles: [],
    learnBefore: [],
    lackingBefore: [],
    lifted: new Uint32Array(roleCount),
    mark: 0,
  };
}
