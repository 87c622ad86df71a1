import type { Trouble } from '../lib/trouble';
import type { DraftOperation } from './draft-operation';
import { STATEMENT_SHAPES } from './statement-shapes';

/** What the server finds wrong with one operation. */
export type OperationProblem = {
  /** The place of the operation among those that were sent. */
  readonly at: number;
  /** The field of the draft operation, such as `name`, `from` or `level`; null where it is the whole. */
  readonly field: string | null;
  /** A sentence with the value and the remedy. */
  readonly message: string;
  /** The version that there is by now, where somebody else has changed it since. */
  readonly currentVersion: number | undefined;
};

/** `changes[1].require.level` */
const PLACE = /^changes\[(\d+)\]\.\w+(?:\.(\w+))?/;

/** The problems that a refusal names, by operation and field; none where it is about something else. */
export function placeProblems(
  trouble: Trouble | null,
  operations: readonly DraftOperation[],
): OperationProblem[] {
  if (!trouble) return [];
  const { problems, field, message } = trouble;
  const told = problems ?? (field && message ? [{ field, message }] : []);
  return told.flatMap((problem) => {
    const [, at = '', name] = PLACE.exec(problem.field) ?? [];
    const operation = operations[Number(at)];
    if (at === '' || !operation) return [];
    const currentVersion = 'currentVersion' in problem ? problem.currentVersion : undefined;
    return {
      at: Number(at),
      field: name === undefined ? null : fieldOf(operation, name),
      message: sentenceOf(problem.message),
      currentVersion,
    };
  });
}

/** The API calls the ends of a statement by their kinds; a draft calls them `from` and `to`. */
function fieldOf(operation: DraftOperation, name: string): string {
  if (operation.what !== 'ADD_STATEMENT') return name;
  const [from, to] = STATEMENT_SHAPES[operation.type].ends;
  return name === from ? 'from' : name === to ? 'to' : name;
}

/** The place is shown beside it, so the sentence need not begin with it. */
function sentenceOf(message: string): string {
  const text = message.replace(/^(?:changes\[\d+\][\w.]*|[a-z]\w*): /, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
