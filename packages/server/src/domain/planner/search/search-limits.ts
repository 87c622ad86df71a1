import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { PlanQuestion } from '../plan-question.ts';

/** A role in between is taken at a gap of at most this: no stepping-stone may be a leap itself (design §4). */
export const LEAP = 0.75;

/** What the routes of a search have to keep. */
export type SearchLimits = {
  /** At most this many roles in between. */
  readonly mostBetween: number;
  readonly mostNewLevels: number;
  readonly mostStepGap: number;
  /** 1 for each role that may be in between. */
  readonly mayPass: Uint8Array;
  /** Roles that have to be in between, in this order. */
  readonly via: readonly number[];
};

/** Roles that may be in between: neither end, not avoided, and not below the start in seniority. */
export function rolesThatMayPass(snapshot: Snapshot, question: PlanQuestion): Uint8Array {
  const { from, to, avoid, allowStepDown } = question;
  const least = from === undefined || allowStepDown ? null : snapshot.roles[from]?.seniority;
  const mayPass = new Uint8Array(snapshot.roles.length).fill(1);
  if (least != null) closeBelow(snapshot, mayPass, least);
  for (const role of [...avoid, to, ...(from === undefined ? [] : [from])]) mayPass[role] = 0;
  return mayPass;
}

/** Closes the roles of less seniority; one without any stays open. */
function closeBelow({ roles }: Snapshot, mayPass: Uint8Array, least: number): void {
  for (const [at, { seniority }] of roles.entries()) {
    if (seniority !== null && seniority < least) mayPass[at] = 0;
  }
}
