import type { Database, Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { recordAct, writePeople } from '../people/audit-log.ts';
import type { PreparedMessage } from './next-message.ts';
import type { RetryTimes } from './retry-times.ts';
import type { Outcome } from './send-message.ts';
import type { WebhookDelivery } from './webhook-delivery.ts';
import type { TakenWebhook } from './webhook-lease.ts';

/** So many attempts of each webhook are kept. */
const KEPT = 1_000;

/** An attempt that has ended. */
export type Attempt = {
  readonly taken: TakenWebhook;
  readonly about: PreparedMessage['about'];
  readonly outcome: Outcome;
  readonly milliseconds: number;
};

/**
 * Notes what came of sending a change, and moves the webhook on. One that could not be reached for too
 * long is paused, which the audit log tells. Returns null where another server holds it by now.
 */
export function recordAttempt(
  database: Database,
  attempt: Attempt,
  { pauseAfter, patience }: RetryTimes,
): Promise<WebhookDelivery | null> {
  const { taken, about, outcome } = attempt;
  const isReceived = outcome.failure === null;
  const attempts = isReceived ? 0 : taken.attempts + 1;
  const isGivenUp = !isReceived && taken.failingFor >= patience;
  const pause = isReceived || isGivenUp ? null : pauseAfter(attempts);
  const revision = isReceived ? (about.revision ?? taken.revision) : taken.revision;
  const settled = { id: taken.id, revision, attempts, pause, isGivenUp };
  const work = async (transaction: Transaction) => {
    const delivery = await note(transaction, attempt, pause);
    if (delivery === null) return null;
    await transaction.run(loadQuery('settle-webhook'), settled);
    if (isGivenUp) await recordPause(transaction, taken);
    return delivery;
  };
  return isGivenUp ? writePeople(database, work) : database.write(work);
}

/** Notes what came of a test, which leaves the webhook where it is. */
export function recordTest(database: Database, attempt: Attempt): Promise<WebhookDelivery | null> {
  return database.write((transaction) => note(transaction, attempt, null));
}

async function note(
  transaction: Transaction,
  { taken: { id, lease, attempts }, about, outcome, milliseconds }: Attempt,
  pause: number | null,
): Promise<WebhookDelivery | null> {
  const attempt = about.event === 'webhook.test' ? 1 : attempts + 1;
  const delivery = { ...about, ...outcome, attempt, milliseconds: Math.round(milliseconds) };
  const parameters = { id, lease, pause, kept: KEPT, delivery };
  const query = loadQuery('record-webhook-delivery');
  const [row] = await transaction.run<{ delivery: WebhookDelivery }>(query, parameters);
  return row?.delivery ?? null;
}

function recordPause(transaction: Transaction, { id }: TakenWebhook): Promise<void> {
  const detail = `${id}: paused, as nothing was received for too long`;
  const act = { action: 'WEBHOOK_CHANGED', actorId: null, subjectId: null, detail } as const;
  return recordAct(transaction, act, Date.now());
}
