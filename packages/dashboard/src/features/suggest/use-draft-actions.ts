import { atVersion } from '../../editing/at-version';
import type { DraftOperation } from '../../editing/draft-operation';
import type { OperationProblem } from '../../editing/place-problems';
import { replaceOperation } from '../../editing/replace-operation';
import type { Draft } from './kept-draft';
import { formOf, type OpenForm } from './open-form';

type ActionsProps = {
  draft: Draft;
  onChange: (next: Draft) => void;
  /** Told that the operations are others than before. */
  onOperations: () => void;
};

/** What can be done with a suggestion that is put together. */
export function useDraftActions({ draft, onChange, onOperations }: ActionsProps) {
  const { operations, open } = draft;
  const change = (next: DraftOperation[], opened: OpenForm | null = null) => {
    onOperations();
    onChange({ ...draft, operations: next, open: opened });
  };
  return {
    /** Opens a form, or closes the one that is open. */
    show: (form: OpenForm | null) => onChange({ ...draft, open: form }),
    edit: (at: number) => {
      const operation = operations[at];
      if (operation) onChange({ ...draft, open: formOf(operation, at) });
    },
    /** Puts what the open form comes to in its place, and opens another where there is one to follow. */
    add: (added: readonly DraftOperation[], next: OpenForm | null = null) => {
      const at = open?.at ?? null;
      change(
        at === null ? [...operations, ...added] : replaceOperation(operations, at, added),
        next,
      );
    },
    remove: (at: number) => change(operations.toSpliced(at, 1)),
    /** Puts an operation on what there is by now. */
    takeFresh: ({ at, currentVersion }: OperationProblem) =>
      change(
        operations.map((one, place) =>
          place === at && currentVersion !== undefined ? atVersion(one, currentVersion) : one,
        ),
      ),
  };
}
