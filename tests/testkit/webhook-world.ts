import { setTimeout as pause } from 'node:timers/promises';
import { applyChangeSet } from '../../packages/server/src/store/change-sets/apply-change-set.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import { loadQuery } from '../../packages/server/src/store/load-query.ts';
import {
  type Deliveries,
  type DeliveryOptions,
  deliverWebhooks,
} from '../../packages/server/src/store/webhooks/deliver-webhooks.ts';
import type { Outlet } from '../../packages/server/src/store/webhooks/outlet.ts';
import { type Api, openApi } from './api.ts';
import { changesOf, request } from './changes.ts';
import { connectTestDatabase } from './test-database.ts';
import type { Received } from './webhook-receiver.ts';
import { createWorld } from './world.ts';

/** An attempt as the API tells it. */
type Delivery = {
  readonly number: number;
  readonly messageId: string;
  readonly event: string;
  readonly revision: number | null;
  readonly attempt: number;
  readonly statusCode: number | null;
  readonly failure: string | null;
  readonly nextAttemptAt: string | null;
  readonly changeSet: { readonly number: number } | null;
};

type Made = { readonly id: string; readonly secret: string };
type Admin = Awaited<ReturnType<Api['signIn']>>;

/** A server with an administrator, and webhooks that no other test sends to. */
export type WebhookWorld = {
  readonly api: Api;
  readonly admin: Admin;
  readonly make: (url: string) => Promise<Made>;
  /** Makes a webhook whose address is looked at by nobody before something is sent there. */
  readonly makeUnchecked: (url: string) => Promise<Made>;
  readonly remove: (id: string) => Promise<void>;
  readonly setActive: (id: string, isActive: boolean) => Promise<void>;
  readonly deliveries: (id: string) => Promise<Delivery[]>;
  /** Waits until the log of a webhook, the latest first, is as wanted. */
  readonly untilLogged: (
    id: string,
    wanted: (deliveries: readonly Delivery[]) => boolean,
  ) => Promise<Delivery[]>;
  /** Changes the graph, and returns the revision that it has then. */
  readonly change: (word: string) => Promise<number>;
  /** Whether a request tells of a change of this world. */
  readonly isOwn: (received: Received) => boolean;
  /** Sends changes, as a server does, to the webhooks of this world. */
  readonly deliver: (outlet: Outlet, options?: Partial<DeliveryOptions>) => Promise<Deliveries>;
  /** What went wrong in the sending. */
  readonly troubles: readonly unknown[];
  readonly close: () => Promise<void>;
};

const CREATE = `mutation ($url: String!, $name: String!) {
  createWebhook(url: $url, name: $name) { secret webhook { id } }
}`;
const UPDATE = `mutation ($id: ID!, $isActive: Boolean!) {
  updateWebhook(webhook: $id, isActive: $isActive) { isActive }
}`;
const DELIVERIES = `query ($id: ID!) {
  webhookDeliveries(webhook: $id, first: 100) {
    edges { node {
      number messageId event revision attempt at milliseconds statusCode failure nextAttemptAt
      changeSet { number }
    } }
  }
}`;

type Page = { webhookDeliveries: { edges: { node: Delivery }[] } };
type Created = { createWebhook: { secret: string; webhook: { id: string } } };

export async function openWebhookWorld(
  options: Parameters<typeof openApi>[1] = {},
): Promise<WebhookWorld> {
  const world = createWorld();
  const changes = changesOf(world);
  const api = await openApi(world, options);
  const admin = await api.signIn('admin');
  const ids = new Set<string>();
  const workers: { stop: () => Promise<void> }[] = [];
  const troubles: unknown[] = [];
  const make = async (url: string) => {
    const { createWebhook } = await admin.read<Created>(CREATE, { url, name: 'A test' });
    const { secret, webhook } = createWebhook;
    ids.add(webhook.id);
    return { id: webhook.id, secret };
  };
  const deliveries = async (id: string) => {
    const { webhookDeliveries } = await admin.read<Page>(DELIVERIES, { id });
    return webhookDeliveries.edges.map(({ node }) => node);
  };
  return {
    api,
    admin,
    make,
    makeUnchecked: async (url) => {
      const made = await make('https://example.org/');
      await api.database.write(({ run }) =>
        run('MATCH (hook:Webhook {id: $id}) SET hook.url = $url', { id: made.id, url }),
      );
      return made;
    },
    remove: async (id) => {
      await admin.read('mutation ($id: ID!) { removeWebhook(webhook: $id) }', { id });
    },
    setActive: async (id, isActive) => {
      await admin.read(UPDATE, { id, isActive });
    },
    deliveries,
    untilLogged: async (id, wanted) => {
      for (;;) {
        const found = await deliveries(id);
        if (wanted(found)) return found;
        await pause(30);
      }
    },
    change: async (word) => {
      const made = await applyChangeSet(
        api.database,
        request([changes.create('Skill', word)], { reason: word }),
      );
      return made.applied?.revision ?? 0;
    },
    isOwn: ({ payload }) =>
      payload.type === 'graph.changed' &&
      payload.entityIds.some((one) => one.startsWith(world.id(''))),
    deliver: async (outlet, given = {}) => {
      const database = await connectTestDatabase();
      const worker = deliverWebhooks({
        database: ofOwn(database, ids),
        feed: api.snapshots.feed,
        outlet,
        every: 40,
        retries: { pauseAfter: () => 40, patience: Number.MAX_SAFE_INTEGER },
        onTrouble: (error) => troubles.push(error),
        ...given,
      });
      const stop = async () => {
        await worker.stop();
        await database.close();
      };
      workers.push({ stop });
      return { stop: worker.stop };
    },
    troubles,
    close: async () => {
      for (const { stop } of workers) await stop();
      await api.database.write(async ({ run }) => {
        await run(
          'MATCH (node) WHERE (node:Webhook AND node.id IN $ids) OR (node:WebhookDelivery AND node.webhookId IN $ids) DELETE node',
          { ids: [...ids] },
        );
      });
      await api.close();
    },
  };
}

/** The database without the webhooks of other tests, which have networks of their own. */
function ofOwn(database: Database, ids: ReadonlySet<string>): Database {
  const due = loadQuery('due-webhooks');
  return {
    ...database,
    read: async <Row>(query: string, parameters?: Readonly<Record<string, unknown>>) => {
      const rows = await database.read<Row>(query, parameters);
      return query === due ? rows.filter((row) => ids.has((row as { id: string }).id)) : rows;
    },
  };
}
