import * as z from 'zod/mini';
import type { OperationDecision } from '../../gql/graphql';
import type { Reviewed } from './reviewed-operation';

const decisionSchema = z.object({
  accept: z.boolean(),
  /** Why not; empty where it is accepted. */
  reason: z.string(),
  /** Whether it is to be applied although fields were changed since. */
  overConflicts: z.boolean(),
});

const draftSchema = z.object({
  /** By the position of the operation. */
  decisions: z.record(z.string(), decisionSchema),
  comment: z.string(),
});

/** Reviews that are begun and not sent, by the number of the proposal. */
export const draftsSchema = z.record(z.string(), draftSchema);

/** What somebody has decided of one operation, and not sent yet. */
export type Decision = z.infer<typeof decisionSchema>;

/** A review that is begun. */
export type ReviewDraft = z.infer<typeof draftSchema>;

/** Reviews that are begun, by the number of the proposal. */
export type ReviewDrafts = z.infer<typeof draftsSchema>;

/** A review of which nothing is decided. */
export const NO_DRAFT: ReviewDraft = { decisions: {}, comment: '' };

/** Whether there is anything in a review that would be missed. */
export function isBegun(draft: ReviewDraft | undefined): boolean {
  return draft !== undefined && (decidedCount(draft) > 0 || draft.comment.trim() !== '');
}

/** Of how many operations something is decided. */
export function decidedCount({ decisions }: ReviewDraft): number {
  return Object.keys(decisions).length;
}

/** The review with one more decision, or without it where it is null. */
export function decide(
  draft: ReviewDraft,
  position: number,
  decision: Decision | null,
): ReviewDraft {
  const { [String(position)]: _, ...others } = draft.decisions;
  const decisions = decision ? { ...others, [String(position)]: decision } : others;
  return { ...draft, decisions };
}

/** The positions of the operations that are in the way of what was changed since. */
export function conflicted({ conflicts }: Pick<Reviewed, 'conflicts'>): ReadonlySet<number> {
  return new Set(conflicts.map(({ operation }) => operation));
}

/** What is decided of an operation; nothing where a conflict has come up since. */
export function decisionOf(
  { decisions }: ReviewDraft,
  position: number,
  conflicts: ReadonlySet<number>,
): Decision | undefined {
  const decision = decisions[String(position)];
  const isOpen = decision?.accept && !decision.overConflicts && conflicts.has(position);
  return isOpen ? undefined : decision;
}

type Decidable = Pick<Reviewed, 'conflicts'> & {
  readonly operations: readonly { readonly position: number }[];
};

/** The operations that wait for a decision. */
export function openPositions(draft: ReviewDraft, reviewed: Decidable): number[] {
  const conflicts = conflicted(reviewed);
  return reviewed.operations
    .map(({ position }) => position)
    .filter((position) => !decisionOf(draft, position, conflicts));
}

/** The positions that are accepted, and those among them over a conflict. */
export function acceptedPositions(draft: ReviewDraft, reviewed: Decidable) {
  const conflicts = conflicted(reviewed);
  const accept = reviewed.operations
    .map(({ position }) => position)
    .filter((position) => decisionOf(draft, position, conflicts)?.accept);
  return { accept, overConflicts: accept.filter((position) => conflicts.has(position)) };
}

/**
 * Accepts all that is open, but for what is in conflict and what cannot be applied: to overwrite
 * somebody's work is decided one by one.
 */
export function acceptRest(
  draft: ReviewDraft,
  reviewed: Decidable,
  hindered: ReadonlySet<number>,
): ReviewDraft {
  const conflicts = conflicted(reviewed);
  return openPositions(draft, reviewed)
    .filter((position) => !conflicts.has(position) && !hindered.has(position))
    .reduce((before, position) => decide(before, position, ACCEPTED), draft);
}

/** An operation is accepted as it stands. */
export const ACCEPTED: Decision = { accept: true, reason: '', overConflicts: false };

/** The decisions as the API takes them. */
export function toDecisions(draft: ReviewDraft, { operations }: Decidable): OperationDecision[] {
  return operations.flatMap(({ position }) => {
    const decision = draft.decisions[String(position)];
    if (!decision) return [];
    const { accept, reason, overConflicts } = decision;
    return { operation: position, accept, overConflicts, ...(reason !== '' && { reason }) };
  });
}

/** The next open operation after a place, from the beginning again at the end; null where none is left. */
export function nextOpen(open: readonly number[], after: number): number | null {
  return open.find((position) => position > after) ?? open[0] ?? null;
}
