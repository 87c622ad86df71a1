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

/** What trying operations finds wrong with them, by operation and field. */
export function placeTried(
  tried: readonly {
    readonly position: number;
    readonly problems: readonly Tried[];
  }[],
  operations: readonly DraftOperation[],
): OperationProblem[] {
  return tried.flatMap(({ position, problems }) => {
    const operation = operations[position];
    // What somebody else has changed meanwhile is shown at the field, with both sides.
    const told = problems.filter(({ rule }) => rule !== 'VERSION');
    return told.flatMap(({ field, message }) =>
      operation
        ? {
            at: position,
            field: field == null ? null : fieldOf(operation, field),
            message: sentenceOf(message),
            currentVersion: undefined,
          }
        : [],
    );
  });
}

type Tried = { readonly rule: string; readonly field?: string | null; readonly message: string };

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
