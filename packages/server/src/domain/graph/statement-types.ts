import type { Kind } from './kinds.ts';

/** One sentence form of the graph: which kinds a statement of this type joins, and its own fields. */
export type StatementShape = {
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  /** Fields beside those that every statement has (id, version, rank, basis). */
  readonly fields: readonly string[];
  /** Whether importance, level or necessity are judged apart from the claim, so that `gradeBasis` is kept. */
  readonly graded: boolean;
  /** Whether a chain of such statements may never come back to where it began. */
  readonly acyclic: boolean;
};

const shape = (
  from: readonly Kind[],
  to: readonly Kind[],
  fields: readonly string[] = [],
  options: { graded?: boolean; acyclic?: boolean } = {},
): StatementShape => ({
  from,
  to,
  fields,
  graded: options.graded ?? false,
  acyclic: options.acyclic ?? false,
});

/** The grammar of the graph: every statement type, which is also the Neo4j relationship type. */
export const STATEMENT_SHAPES = {
  REQUIRES: shape(['Role'], ['Skill'], ['necessity', 'importance', 'level'], { graded: true }),
  USES: shape(['Role'], ['Tool'], ['importance'], { graded: true }),
  LEADS_TO: shape(['Role'], ['Role'], ['move']),
  EMPLOYED_IN: shape(['Role'], ['Industry']),
  EXPECTS: shape(['Role'], ['Credential'], ['necessity'], { graded: true }),
  PAYS: shape(['Role'], ['Place'], ['low', 'high', 'currency', 'period', 'year']),
  BUILDS_ON: shape(['Skill'], ['Skill'], ['level'], { acyclic: true }),
  BROADER: shape(['Skill'], ['Skill'], [], { acyclic: true }),
  RELATED: shape(['Skill'], ['Skill'], ['credit']),
  SUPPORTS: shape(['Tool'], ['Skill']),
  TEACHES: shape(['Credential'], ['Skill'], ['level'], { graded: true }),
  SHAPES: shape(['Trend'], ['Role', 'Skill', 'Tool', 'Industry'], ['effect']),
  APPLIES: shape(['Industry'], ['Skill'], ['use']),
  ACTIVE_IN: shape(['Industry'], ['Place']),
} as const satisfies Record<string, StatementShape>;

/** The type of a statement. */
export type StatementType = keyof typeof STATEMENT_SHAPES;

/** Every statement type, in the order of the grammar. */
export const STATEMENT_TYPES = Object.keys(STATEMENT_SHAPES) as readonly StatementType[];
