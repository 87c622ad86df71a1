import { whyUnreadable } from '../domain/change-set/unreadable.ts';
import { Refusal } from '../domain/refusal.ts';

/** Longest reason, comment and key, in characters. */
const LONGEST = { reason: 1_000, comment: 2_000, idempotencyKey: 200 } as const;

/**
 * Refuses a text that is empty, cannot be read or is too long, naming the argument.
 * @throws Refusal BAD_USER_INPUT
 */
export function checkText(field: keyof typeof LONGEST, value: string): void {
  const longest = LONGEST[field];
  const why =
    whyUnreadable(value) ??
    (value.length > longest
      ? `has ${value.length} characters, at most ${longest} are kept; shorten it`
      : undefined);
  if (why === undefined) return;
  throw new Refusal('BAD_USER_INPUT', `${field} ${why}.`, { field, value: value.slice(0, 50) });
}
