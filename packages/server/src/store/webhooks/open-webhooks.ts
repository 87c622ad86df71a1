import { randomUUID } from 'node:crypto';
import { Refusal } from '../../domain/refusal.ts';
import type { Database, Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { type Actor, actingAs } from '../people/acting.ts';
import { moment } from '../people/session-times.ts';
import { attemptOnce } from './deliver-next.ts';
import { testMessage } from './next-message.ts';
import type { Outlet } from './outlet.ts';
import { recordTest } from './record-attempt.ts';
import { createWebhookSecret } from './standard-webhooks.ts';
import type { Webhook } from './webhook.ts';
import type { WebhookDelivery } from './webhook-delivery.ts';
import { LEASE_TIME, takeWebhook } from './webhook-lease.ts';
import type { Target } from './webhook-url.ts';

/** The most webhooks that there may be: each is sent every change. */
const MOST_WEBHOOKS = 20;
/** Somebody waits for a test, so that it has less time than others, in milliseconds. */
const TEST_TIME = 5_000;

/** A webhook to make. */
type NewWebhook = { readonly name: string; readonly target: Target };

/** What administrators do to webhooks. */
export type Webhooks = {
  /** Makes a webhook; its secret is told this once. */
  readonly create: (given: NewWebhook) => Promise<{ secret: string; webhook: Webhook }>;
  /** Pauses a webhook, or lets it go on with the change where it was. */
  readonly setActive: (id: string, isActive: boolean) => Promise<Webhook>;
  /** Removes a webhook, with the log of what was sent to it. */
  readonly remove: (id: string) => Promise<void>;
  /** Sends a message once that tells of no change. */
  readonly sendTest: (id: string, way: Way) => Promise<WebhookDelivery>;
};

type Way = { readonly outlet: Outlet; readonly signal: AbortSignal };
type Row = { readonly webhook: Webhook };

/** The webhooks of a database in the hands of an administrator, who is looked up with each act. */
export function openWebhooks(
  database: Database,
  actor: Actor,
  clock: () => number = Date.now,
): Webhooks {
  const { run } = actingAs(database, actor, clock);
  return {
    create: ({ name, target }) =>
      run('admin', async ({ transaction, note, now }) => {
        const secret = createWebhookSecret();
        const id = randomUUID();
        const [made] = await transaction.run<Row>(loadQuery('create-webhook'), {
          id,
          name,
          url: target.url,
          secret,
          most: MOST_WEBHOOKS,
          now: moment(now),
        });
        if (made === undefined) throw tooMany();
        const detail = describe(made.webhook, 'made');
        await note({ action: 'WEBHOOK_CREATED', subjectId: null, detail });
        return { secret, webhook: made.webhook };
      }),
    setActive: (id, isActive) =>
      run('admin', async ({ transaction, note }) => {
        const before = await requireWebhook(transaction, id);
        if (before.isActive === isActive) return before;
        const query = loadQuery('set-webhook-active');
        const [row] = await transaction.run<Row>(query, { id, isActive });
        const detail = describe(before, isActive ? 'resumed' : 'paused');
        await note({ action: 'WEBHOOK_CHANGED', subjectId: null, detail });
        return row?.webhook ?? before;
      }),
    remove: (id) =>
      run('admin', async ({ transaction, note }) => {
        const webhook = await requireWebhook(transaction, id);
        await transaction.run(loadQuery('remove-webhook'), { id });
        const detail = describe(webhook, 'removed');
        await note({ action: 'WEBHOOK_REMOVED', subjectId: null, detail });
      }),
    sendTest: async (id, way) => {
      const taken = await run('admin', async ({ transaction }) => {
        await requireWebhook(transaction, id);
        return takeWebhook(transaction, { id, isTest: true, leaseTime: LEASE_TIME });
      });
      if (taken === undefined) throw busy(id);
      const sending = { database, attemptTime: TEST_TIME, ...way };
      const attempt = await attemptOnce(sending, taken, testMessage(id, clock()));
      const delivery = await recordTest(database, attempt);
      if (delivery === null) throw busy(id);
      return delivery;
    },
  };
}

async function requireWebhook({ run }: Transaction, id: string): Promise<Webhook> {
  const [row] = await run<Row>(loadQuery('webhooks'), { id });
  if (row !== undefined) return row.webhook;
  throw unknownWebhook(id);
}

/** The refusal of an id that is no webhook's. */
export function unknownWebhook(id: string): Refusal {
  const value = id.slice(0, 50);
  const message = `webhook "${value}" is not known. Take an id from the list of webhooks.`;
  return new Refusal('NOT_FOUND', message, { field: 'webhook', value });
}

function busy(id: string): Refusal {
  const message = 'webhook is being sent something right now. Try again in a few seconds.';
  return new Refusal('CONFLICT', message, { field: 'webhook', value: id });
}

function tooMany(): Refusal {
  const message = `There are ${MOST_WEBHOOKS} webhooks, and may not be more. Remove one that is not used.`;
  return new Refusal('LIMIT_EXCEEDED', message, { value: MOST_WEBHOOKS });
}

/** The host tells which one it was, also when it is gone; the rest of an address may be secret. */
const describe = ({ id, url }: Webhook, what: string): string =>
  `${id}: ${what} (${new URL(url).host})`;
