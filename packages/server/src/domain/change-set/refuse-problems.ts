import { Refusal, type RefusalCode } from '../refusal.ts';
import type { ChangeProblem, ChangeRule } from './change-problem.ts';

/** A problem with the operation that has it, as the API calls it: `changes[2].require`. */
export type PlacedProblem = ChangeProblem & { readonly operation: string };

/** The rules that are no mere mistakes of the input. */
const CODES: Readonly<Partial<Record<ChangeRule, RefusalCode>>> = {
  UNKNOWN_REFERENCE: 'NOT_FOUND',
  CYCLE: 'CYCLE',
  VERSION: 'CONFLICT',
  CHANGED_SINCE: 'CONFLICT',
  DUPLICATE_ID: 'ALREADY_EXISTS',
  DUPLICATE_SLUG: 'ALREADY_EXISTS',
  DUPLICATE_NAME: 'ALREADY_EXISTS',
  DUPLICATE_STATEMENT: 'ALREADY_EXISTS',
  DUPLICATE_REFERENCE: 'ALREADY_EXISTS',
  DUPLICATE_EVIDENCE: 'ALREADY_EXISTS',
};

/** Refuses a change set for all its problems; the first gives the code and the message. */
export function refuseProblems(problems: readonly PlacedProblem[]): void {
  const [first, ...others] = problems;
  if (!first) return;
  const more = { 0: '', 1: ' (1 more problem is in the details.)' }[others.length];
  const rest = more ?? ` (${others.length} more problems are in the details.)`;
  const { rule, value, currentVersion, existing } = first;
  throw new Refusal(CODES[rule] ?? 'BAD_USER_INPUT', `${sentenceOf(first)}${rest}`, {
    field: placeOf(first),
    value,
    rule,
    ...(currentVersion !== undefined && { currentVersion }),
    ...(existing !== undefined && { existing }),
    problems: problems.map((problem) => ({ ...problem, field: placeOf(problem) })),
  });
}

const placeOf = ({ operation, field }: PlacedProblem): string =>
  field === null ? operation : `${operation}.${field}`;

/** Some messages begin with their field, which the place names already. */
function sentenceOf(problem: PlacedProblem): string {
  const { field, message } = problem;
  const own = `${field}: `;
  return `${placeOf(problem)}: ${message.startsWith(own) ? message.slice(own.length) : message}`;
}
