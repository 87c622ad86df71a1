import type { Database } from '../database.ts';
import { nextMessage, type PreparedMessage } from './next-message.ts';
import type { Outlet } from './outlet.ts';
import { type Attempt, recordAttempt } from './record-attempt.ts';
import type { RetryTimes } from './retry-times.ts';
import { sendMessage } from './send-message.ts';
import { releaseWebhook, type TakenWebhook, takeWebhook } from './webhook-lease.ts';

/** How changes are sent to webhooks. */
export type Delivering = {
  readonly database: Database;
  readonly outlet: Outlet;
  readonly retries: RetryTimes;
  /** Milliseconds that an attempt may take, and for which a webhook is held. */
  readonly attemptTime: number;
  readonly leaseTime: number;
  readonly signal: AbortSignal;
};

/**
 * Sends the next change to a webhook, once. Returns whether it was received; undefined where nothing
 * was to be sent, or another server does it.
 * @throws the reason of the signal, once the webhook was given back
 */
export async function deliverNext(
  delivering: Delivering,
  id: string,
): Promise<boolean | undefined> {
  const { database, leaseTime, signal } = delivering;
  const taken = await database.write((transaction) =>
    takeWebhook(transaction, { id, isTest: false, leaseTime }),
  );
  if (taken === undefined) return undefined;
  const next = signal.aborted ? undefined : await nextMessage(database, taken);
  if (next === undefined || !taken.isFresh()) {
    await releaseWebhook(database, taken);
    return undefined;
  }
  const attempt = await attemptOnce(delivering, taken, next);
  const delivery = await recordAttempt(database, attempt, delivering.retries);
  return delivery === null ? undefined : attempt.outcome.failure === null;
}

/** Sends a message to a webhook that was taken, and gives it back where that is given up. */
export async function attemptOnce(
  { database, outlet, attemptTime, signal }: Omit<Delivering, 'retries' | 'leaseTime'>,
  taken: TakenWebhook,
  { message, about }: PreparedMessage,
): Promise<Attempt> {
  const begun = performance.now();
  const { url, secret } = taken;
  try {
    const outcome = await sendMessage({
      url,
      secret,
      message,
      outlet,
      signal,
      within: attemptTime,
    });
    return { taken, about, outcome, milliseconds: performance.now() - begun };
  } catch (error) {
    await releaseWebhook(database, taken);
    throw error;
  }
}
