import type { RowsQuestion } from '../../schema/expected-rows.ts';
import { LIMITS, limitExceeded } from '../limits.ts';

/** How many rows an operation is expected to read. */
export type RowsOf = (question: RowsQuestion) => number;

/**
 * Refuses an operation that is expected to read more rows than are answered at once, before anything
 * is asked of the database.
 * @throws Refusal LIMIT_EXCEEDED with about the number that it would read
 */
export function checkRows(question: RowsQuestion, rowsOf: RowsOf): void {
  const rows = rowsOf(question);
  if (rows <= LIMITS.rows) return;
  // It is an estimate, and does not look like one with all its digits.
  const found = Math.min(Number(rows.toPrecision(2)), Number.MAX_SAFE_INTEGER);
  throw limitExceeded({ name: 'rows', found });
}
