import type { StatementType } from './statement-types.ts';

/** What the ends of a statement are called where somebody writes one. */
type EndNames = readonly [from: string, to: string];

/** The field names of the two ends of each type of statement, in the API and in files. */
export const STATEMENT_ENDS = {
  REQUIRES: ['role', 'skill'],
  USES: ['role', 'tool'],
  LEADS_TO: ['from', 'to'],
  EMPLOYED_IN: ['role', 'industry'],
  EXPECTS: ['role', 'credential'],
  PAYS: ['role', 'place'],
  BUILDS_ON: ['skill', 'prerequisite'],
  BROADER: ['skill', 'broader'],
  RELATED: ['skill', 'related'],
  SUPPORTS: ['tool', 'skill'],
  TEACHES: ['credential', 'skill'],
  SHAPES: ['trend', 'target'],
  APPLIES: ['industry', 'skill'],
  ACTIVE_IN: ['industry', 'place'],
} as const satisfies Record<StatementType, EndNames>;
