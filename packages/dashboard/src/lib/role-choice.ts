/** A role that can be chosen as a start or as a target. */
export type RoleChoice = {
  readonly slug: string;
  readonly name: string;
  /** The other name that a typed text found it by. */
  readonly alias?: string;
};

/** What the two ends of a way can be chosen from. */
export type WayChoices = {
  readonly from: readonly RoleChoice[];
  readonly to: readonly RoleChoice[];
  /** Told what is typed; the empty text asks for all roles. */
  readonly onSearchFrom: (text: string) => void;
  readonly onSearchTo: (text: string) => void;
};
