/** The codes with which the API refuses; what is thrown otherwise is a bug or an outage. */
export type RefusalCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'ALREADY_EXISTS'
  | 'CYCLE'
  | 'FORBIDDEN'
  | 'UNAUTHENTICATED'
  | 'LIMIT_EXCEEDED'
  | 'UNAVAILABLE';

/** What a program may want to know of a refusal beside its message; shown to whoever asked. */
export type RefusalDetails = {
  readonly field?: string;
  readonly value?: unknown;
  readonly suggestions?: readonly string[];
  readonly [key: string]: unknown;
};

/** A refusal to show as it is: its message names the field, the value and the remedy. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly details: RefusalDetails;

  constructor(code: RefusalCode, message: string, details: RefusalDetails = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
