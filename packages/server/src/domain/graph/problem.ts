/** A rule of the graph, by which a problem can be told from its like. */
export type ProblemRule =
  | 'DUPLICATE_ID'
  | 'DUPLICATE_SLUG'
  | 'DUPLICATE_NAME'
  | 'BAD_FIELD'
  | 'UNKNOWN_FIELD'
  | 'UNKNOWN_REFERENCE'
  | 'KIND_NOT_ALLOWED'
  | 'SELF_REFERENCE'
  | 'DUPLICATE_STATEMENT'
  | 'GRADE_BASIS'
  | 'MISSING_EVIDENCE'
  | 'CYCLE';

/** A breach of a rule by one row of a graph. */
export type Problem = {
  readonly rule: ProblemRule;
  /** One sentence: which entity or statement, which field, the value found, what to do. */
  readonly message: string;
  /** The row at fault; an index, because ids may be what is wrong. */
  readonly table: 'entities' | 'statements' | 'evidence';
  readonly index: number;
};
