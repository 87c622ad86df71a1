import type { ChangeRequest } from '../../store/change-sets/apply-change-set.ts';
import { checkText } from '../check-text.ts';
import { type ChangeInput, readChanges } from './read-changes.ts';

/** What every change is asked for with. */
export type ReasonArguments = { readonly reason: string; readonly idempotencyKey: string };

/** Operations as the API is given them. */
export type ChangesArguments = ReasonArguments & { readonly changes: readonly ChangeInput[] };

/** A key of the API never means the same as one that Rolegraph makes itself. */
const GIVEN = 'given ';

/**
 * Checks a reason and a key.
 * @throws Refusal BAD_USER_INPUT naming the argument
 */
export function readReason({ reason, idempotencyKey }: ReasonArguments): ReasonArguments {
  checkText('reason', reason);
  checkText('idempotencyKey', idempotencyKey);
  return { reason, idempotencyKey: `${GIVEN}${idempotencyKey}` };
}

/**
 * Reads operations with their reason and key.
 * @throws Refusal naming the field, its value and the remedy
 */
export function readChangeRequest(
  given: ChangesArguments,
): Omit<ChangeRequest, 'author' | 'authorise'> {
  return { ...readReason(given), ...readChanges(given.changes) };
}
