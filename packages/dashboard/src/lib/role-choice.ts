/** A role that can be chosen as a start or as a target. */
export type RoleChoice = {
  readonly slug: string;
  readonly name: string;
  /** The other name that a typed text found it by. */
  readonly alias?: string;
};

/** Roles to choose from. */
export type RoleChoices = {
  readonly roles: readonly RoleChoice[];
  /** Whether more may be found yet, so that none so far is not none at all. */
  readonly pending: boolean;
};

/** What the two ends of a way can be chosen from. */
export type WayChoices = {
  readonly from: RoleChoices;
  readonly to: RoleChoices;
  /** Told what is typed; the empty text asks for all roles. */
  readonly onSearchFrom: (text: string) => void;
  readonly onSearchTo: (text: string) => void;
};
