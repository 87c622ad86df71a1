import type { Change } from '../../domain/change-set/change.ts';
import type { Effect } from '../../domain/change-set/effect.ts';

/** Whoever makes a change: a person, or a part of Rolegraph such as `system:seed`. */
export type Author = { readonly id: string; readonly name: string };

export type ChangeSetState = 'PROPOSED' | 'APPLIED' | 'REJECTED' | 'WITHDRAWN';

/** A change set without its operations. */
export type ChangeSet = {
  /** Counts all change sets from 1, in the order in which they were made; without gaps. */
  readonly number: number;
  readonly state: ChangeSetState;
  /** The revision that the graph had once it was applied; null until then. */
  readonly revision: number | null;
  readonly author: Author;
  readonly reason: string;
  /** The number of the change set that this one reverts. */
  readonly reverts: number | null;
  /** What several change sets of one import have in common. */
  readonly job: string | null;
  /** Whether its operations are answers to one question, each possible without the others. */
  readonly isQuestion: boolean;
  /** Whoever applied, rejected or withdrew it, and what they said. */
  readonly reviewer: Author | null;
  readonly comment: string | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly decidedAt: string | null;
  readonly operationCount: number;
};

/**
 * What became of an operation: PENDING while it is proposed; ACCEPTED when it was applied; REJECTED
 * by a reviewer; REFUSED where later changes kept a revert from undoing it.
 */
export type Verdict = 'PENDING' | 'ACCEPTED' | 'REJECTED' | 'REFUSED';

/** Undoing an operation of another change set. */
type UndoOperation = { readonly what: 'UNDO_OPERATION'; readonly position: number };

/** One operation of a change set. */
export type Operation = {
  /** Its place in the change set, from 0. */
  readonly position: number;
  readonly sentence: string;
  readonly change: Change | UndoOperation;
  readonly verdict: Verdict;
  /** Why it was rejected or refused. */
  readonly reason: string | null;
  /** What it did to the graph, or would have done when it was proposed. */
  readonly effects: readonly Effect[];
};
