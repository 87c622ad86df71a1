import type { OperationProblem } from '../../../editing/place-problems';
import type { RowOperation } from './bulk-outcome';

/** Why an operation cannot be done, and the row that it is of; null for what comes before all. */
export type RowProblem = {
  readonly slug: string | null;
  readonly operation: RowOperation['operation'];
  readonly messages: readonly string[];
};

/** The operations with problems, in their order, each with all that is wrong with it. */
export function rowProblems(
  problems: readonly OperationProblem[],
  operations: readonly RowOperation[],
): RowProblem[] {
  return operations.flatMap(({ slug, operation }, at) => {
    const messages = problems.filter((one) => one.at === at).map(({ message }) => message);
    return messages.length === 0 ? [] : [{ slug, operation, messages: [...new Set(messages)] }];
  });
}
