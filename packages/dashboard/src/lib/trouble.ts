/** The codes of the API that a reader meets, and what the client adds for answers that never came. */
export const TROUBLE_CODES = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'LIMIT_EXCEEDED',
  'CONFLICT',
  'ALREADY_EXISTS',
  'UNAVAILABLE',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'NETWORK',
  'UNEXPECTED',
] as const;

/** What kind of trouble it is; `UNEXPECTED` stands for all that has no text of its own. */
export type TroubleCode = (typeof TROUBLE_CODES)[number];

/** What is wrong with one operation of a change set, as the API tells it. */
type ToldProblem = {
  /** The operation and its field, such as `changes[0].require.level`. */
  readonly field: string;
  readonly message: string;
  /** The version that there is by now, where another was looked at. */
  readonly currentVersion?: number | undefined;
};

/** An error as a page shows it. */
export type Trouble = {
  readonly code: TroubleCode;
  /** The server's own sentence, where it refused and said why. */
  readonly message: string | null;
  /** The argument that the server refused. */
  readonly field: string | null;
  /** What stood there, where that was a text. */
  readonly value?: string | undefined;
  readonly suggestions: readonly string[];
  readonly requestId: string | null;
  /** Everything that is wrong with a change set, where that was refused. */
  readonly problems?: readonly ToldProblem[] | undefined;
  /** After how many seconds to try again, where there were too many attempts. */
  readonly retryAfterSeconds?: number | undefined;
};

/** No answer came at all. */
export const NO_ANSWER: Trouble = {
  code: 'NETWORK',
  message: null,
  field: null,
  suggestions: [],
  requestId: null,
};

/** A trouble that is thrown. */
export class TroubleError extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.message ?? trouble.code);
    this.trouble = trouble;
  }
}
