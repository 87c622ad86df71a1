import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';

/** What a message is about; receivers know it as its type. */
type WebhookEvent = 'graph.changed' | 'webhook.test';

/** An attempt to send a message to a webhook. */
export type WebhookDelivery = {
  readonly webhookId: string;
  /** Counts the attempts of the webhook, from 1. */
  readonly number: number;
  /** The same for each attempt with a message. */
  readonly messageId: string;
  readonly event: WebhookEvent;
  /** Of the change that it tells; absent from a test. */
  readonly revision?: number;
  readonly changeSet?: number;
  /** Which attempt with this message it is, from 1. */
  readonly attempt: number;
  /** When it began: ISO 8601, UTC. */
  readonly at: string;
  /** How long it took. */
  readonly milliseconds: number;
  readonly statusCode?: number;
  /** Why it failed; absent where the message was received. */
  readonly failure?: string;
  readonly nextAttemptAt: string | null;
};

type Page = { readonly totalCount: number; readonly deliveries: WebhookDelivery[] };

/** A page of what was sent to a webhook, the latest first, of attempts numbered below `before`. */
export async function readDeliveries(
  database: Database,
  page: { readonly id: string; readonly before: number; readonly limit: number },
): Promise<Page | undefined> {
  const [found] = await database.read<Page>(loadQuery('webhook-deliveries'), page);
  return found;
}
