import { applyChange } from './apply-change.ts';
import type { Change } from './change.ts';
import type { ChangeProblem } from './change-problem.ts';
import type { Changing } from './changing.ts';
import { describeChange } from './describe-change.ts';
import type { Effect } from './effect.ts';
import type { GraphDraft } from './graph-draft.ts';

/** What came of trying one operation: what it does, or why it cannot be done. */
export type Outcome = {
  /** The operation in words, with the names that things had when it was tried. */
  readonly sentence: string;
  readonly effects: readonly Effect[];
  readonly problems: readonly ChangeProblem[];
};

/**
 * Tries operations one after the other; each sees what those before it did. One with problems leaves
 * nothing behind, and the others are tried all the same, so that all problems are told at once.
 */
export function applyChanges(changing: Changing, changes: readonly Change[]): Outcome[] {
  return changes.map((change) =>
    tryOperation(changing.draft, () => {
      // The words name things as they were before.
      const sentence = describeChange(changing.draft, change);
      return { sentence, problems: applyChange(changing, change) };
    }),
  );
}

/** Runs one operation on a draft, and takes back what it did where it has problems. */
export function tryOperation(
  draft: GraphDraft,
  run: () => Pick<Outcome, 'sentence' | 'problems'>,
): Outcome {
  const { sentence, problems } = run();
  const effects = draft.takeEffects();
  if (problems.length === 0) return { sentence, effects, problems };
  for (const { table, id, before } of effects.toReversed()) draft.write(table, id, before);
  draft.takeEffects();
  return { sentence, effects: [], problems };
}
