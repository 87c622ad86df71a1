/** A migration as its file says it. */
export type Migration = {
  /** Its number, from 1 without gaps. */
  readonly version: number;
  /** The name of its file, which messages show. */
  readonly name: string;
  /** SHA-256 of its text, in hexadecimal. */
  readonly checksum: string;
  /** Cypher; each statement can be run again without harm. */
  readonly statements: readonly string[];
};

/** What the database remembers of a migration. */
export type AppliedMigration = {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
  /** When it was finished, in ISO 8601; null while it is under way or was cut short. */
  readonly appliedAt: string | null;
  /** How many of its statements were run to their end. */
  readonly finishedStatements: number;
};
