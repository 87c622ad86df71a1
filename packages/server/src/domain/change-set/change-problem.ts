import type { ProblemRule } from '../graph/problem.ts';

/** Rules of changes, beside those that the graph as a whole has to keep. */
export type ChangeRule =
  | ProblemRule
  /** A text that is empty, has white space around it, or characters that nobody can see. */
  | 'BAD_TEXT'
  | 'BAD_SLUG'
  /** Changed by somebody else since it was read. */
  | 'VERSION'
  /** What is pointed at is not in use any more. */
  | 'DEPRECATED_TARGET'
  /** The slug alone names entities of several kinds. */
  | 'AMBIGUOUS_REFERENCE'
  /** The external id leads to another entity. */
  | 'DUPLICATE_REFERENCE'
  | 'DUPLICATE_EVIDENCE'
  /** The operation would leave everything as it is. */
  | 'NOTHING_TO_DO'
  /** Undoing is in the way of a later change. */
  | 'CHANGED_SINCE'
  /** Merging two kinds, or an entity into one that is not in use. */
  | 'CANNOT_MERGE';

/** Why one operation cannot be done. */
export type ChangeProblem = {
  readonly rule: ChangeRule;
  /** The field of the operation that is at fault, as the API calls it; null where it is the whole. */
  readonly field: string | null;
  readonly value?: unknown;
  /** A sentence: what, which value, and what to do. */
  readonly message: string;
  /** The version that the row has now, where another was expected. */
  readonly currentVersion?: number;
  /** What has the name, slug or pair already, as `kind/slug` or as the id of a statement. */
  readonly existing?: string;
};
