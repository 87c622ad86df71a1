/** Levels by skill, in slugs: what is held, or what prerequisites are needed at. */
export type Levels = ReadonlyMap<string, number>;

/** What a role asks of one skill: level and importance, both 1–5. */
export type Need = { readonly level: number; readonly importance: number };

/** A role with its effective requirements by skill. */
type WorldRole = {
  readonly seniority: number | null;
  readonly needs: ReadonlyMap<string, Need>;
};

/** The graph in slugs, as far as the definitions of planning speak of it. */
export type World = {
  readonly roles: ReadonlyMap<string, WorldRole>;
  /** Skill → its prerequisites, at the levels that BUILDS_ON asks for. */
  readonly prerequisites: ReadonlyMap<string, Levels>;
  /** Skill → the skills that count in it, with the credit of each. */
  readonly credits: ReadonlyMap<string, Levels>;
  /** Role → the roles that a LEADS_TO statement goes to. */
  readonly moves: ReadonlyMap<string, ReadonlySet<string>>;
};
