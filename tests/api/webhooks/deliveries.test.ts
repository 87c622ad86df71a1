import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { takeWebhook } from '../../../packages/server/src/store/webhooks/webhook-lease.ts';
import {
  isGenuine,
  openReceiver,
  outletTo,
  type Received,
  type Receiver,
  taken,
} from '../../testkit/webhook-receiver.ts';
import { openWebhookWorld, type WebhookWorld } from '../../testkit/webhook-world.ts';

let world: WebhookWorld;

beforeAll(async () => {
  world = await openWebhookWorld();
});

afterAll(() => world.close());

async function receiving(answer?: Parameters<typeof openReceiver>[0]): Promise<Receiver> {
  const receiver = await openReceiver(answer);
  onTestFinished(receiver.close);
  return receiver;
}

/** Makes a webhook for the time of the test. */
async function making(url: string) {
  const made = await world.make(url);
  onTestFinished(() => world.remove(made.id));
  return made;
}

/** Sends changes to the receivers until the test ends. */
async function sendingTo(
  receivers: readonly Receiver[],
  options?: Parameters<WebhookWorld['deliver']>[1],
) {
  const worker = await world.deliver(outletTo(...receivers), options);
  onTestFinished(worker.stop);
  return worker;
}

const revisionsOf = (received: readonly Received[]) =>
  received.map(({ payload }) => payload.revision);

const hasAll = (revisions: readonly number[]) => (received: readonly Received[]) =>
  revisions.every((revision) => revisionsOf(received).includes(revision));

describe('a change', () => {
  test('is sent, signed so that a receiver knows whom it is from', async () => {
    const receiver = await receiving();
    const { id, secret } = await making(receiver.url);
    await sendingTo([receiver]);
    const revision = await world.change('signed');
    await receiver.until(hasAll([revision]));
    const got = receiver.received.find(({ payload }) => payload.revision === revision);
    if (got === undefined) throw new Error('Nothing was received.');
    expect(got).toMatchObject({
      path: '/hook?of=test',
      headers: { host: receiver.host, 'content-type': 'application/json' },
      payload: {
        id: `msg_${id.replaceAll('-', '')}_${revision}`,
        type: 'graph.changed',
        revision,
        changeSet: { reason: 'signed', author: { name: 'A tester' } },
        entityIds: [expect.stringContaining('signed')],
        statementIds: [],
        truncated: false,
      },
    });
    expect(got.headers['webhook-id']).toBe(got.payload.id);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(isGenuine(secret, got)).toBe(true);
    expect(isGenuine(secret, { ...got, body: got.body.replace('signed', 'forged') })).toBe(false);
    expect(isGenuine(`whsec_${Buffer.alloc(32).toString('base64')}`, got)).toBe(false);
    const old = { ...got.headers, 'webhook-timestamp': '1700000000' };
    expect(isGenuine(secret, { ...got, headers: old })).toBe(false);
  });

  test('comes after those before it, also where the ones before have to be sent again', async () => {
    const receiver = await receiving((response, { payload }, attempt) => {
      const isRefused = attempt === 1 && payload.revision % 2 === 0;
      response.writeHead(isRefused ? 503 : 200).end();
    });
    await making(receiver.url);
    await sendingTo([receiver]);
    const revisions: number[] = [];
    for (let at = 0; at < 8; at += 1) revisions.push(await world.change(`ordered-${at}`));
    await receiver.until((received) => revisionsOf(received).includes(revisions.at(-1) ?? 0));
    const told = [...new Set(revisionsOf(receiver.received))];
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(told).toEqual(expect.arrayContaining(revisions));
    expect(receiver.received.length).toBeGreaterThan(told.length);
    expect(receiver.most()).toBe(1);
  });
});

describe('what was not received', () => {
  test('is sent again after a refusal, a reset and a silence, as the same message', async () => {
    const receiver = await receiving((response, received, attempt) => {
      if (!world.isOwn(received) || attempt > 3) taken(response, received, attempt);
      else if (attempt === 1) response.writeHead(500).end('{}');
      else if (attempt === 2) response.socket?.resetAndDestroy();
    });
    const { id, secret } = await making(receiver.url);
    await sendingTo([receiver], { attemptTime: 400 });
    const revision = await world.change('retried');
    const isOf = (one: { revision: number | null }) => one.revision === revision;
    const log = await world.untilLogged(id, (found) => found.filter(isOf).length === 4);
    const own = log.filter(isOf).toReversed();
    expect(own.map(({ attempt, statusCode }) => [attempt, statusCode])).toEqual([
      [1, 500],
      [2, null],
      [3, null],
      [4, 204],
    ]);
    expect(own.map(({ failure }) => failure)).toEqual([
      'answered 500',
      'the connection failed (ECONNRESET)',
      'no answer within 0.4 s',
      null,
    ]);
    expect(own.map(({ nextAttemptAt }) => nextAttemptAt === null)).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(new Set(own.map(({ messageId }) => messageId)).size).toBe(1);
    const sent = receiver.received.filter(({ payload }) => payload.revision === revision);
    expect(sent.every((one) => isGenuine(secret, one))).toBe(true);
  });

  test('leads nowhere else by a redirect', async () => {
    let isCalled = false;
    const inside = createServer(() => (isCalled = true)).listen(0, '127.0.0.1');
    await once(inside, 'listening');
    onTestFinished(() => void inside.close());
    const { port } = inside.address() as AddressInfo;
    const receiver = await receiving((response, received, attempt) => {
      const codes = [301, 302, 303, 307, 308];
      const code = world.isOwn(received) ? (codes[attempt - 1] ?? 200) : 200;
      response.writeHead(code, { location: `http://127.0.0.1:${port}/` }).end();
    });
    const { id } = await making(receiver.url);
    await sendingTo([receiver]);
    const revision = await world.change('redirected');
    const log = await world.untilLogged(id, (found) =>
      found.some((one) => one.revision === revision && one.failure === null),
    );
    const failures = log.filter((one) => one.failure !== null).map(({ failure }) => failure);
    expect(failures.toReversed()).toEqual(
      [301, 302, 303, 307, 308].map((code) => `answered ${code}; redirects are not followed`),
    );
    expect(isCalled).toBe(false);
  });

  test('for too long is sent no more, and the audit log says so', async () => {
    const receiver = await receiving((response) => void response.writeHead(500).end());
    const { id } = await making(receiver.url);
    await sendingTo([receiver], { retries: { pauseAfter: () => 20, patience: 100 } });
    await world.change('given-up');
    const [last] = await world.untilLogged(id, ([latest]) => latest?.nextAttemptAt === null);
    expect(last?.attempt).toBeGreaterThan(1);
    type Listed = { webhooks: { id: string; isActive: boolean; failingSince: string | null }[] };
    const { webhooks } = await world.admin.read<Listed>(
      '{ webhooks { id isActive failingSince } }',
    );
    expect(webhooks.find((one) => one.id === id)).toMatchObject({
      isActive: false,
      failingSince: expect.any(String),
    });
    type Log = { auditLog: { edges: { node: { action: string; detail: string | null } }[] } };
    const { auditLog } = await world.admin.read<Log>(
      '{ auditLog(first: 100) { edges { node { action actor { id } detail } } } }',
    );
    expect(auditLog.edges.map(({ node }) => node)).toContainEqual({
      action: 'WEBHOOK_CHANGED',
      actor: null,
      detail: `${id}: paused, as nothing was received for too long`,
    });
  });
});

describe('an answer', () => {
  test('without an end is cut off, and what follows is sent', async () => {
    const receiver = await receiving((response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(4_096)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    const { id } = await making(receiver.url);
    await sendingTo([receiver]);
    const revisions = [await world.change('endless'), await world.change('after-endless')];
    await receiver.until(hasAll(revisions));
    const [last] = await world.untilLogged(id, ([latest]) => latest?.revision === revisions[1]);
    expect(last).toMatchObject({ statusCode: 200, failure: null, attempt: 1 });
  });
});

describe('several servers', () => {
  test('never send to one webhook at once, and each change once', async () => {
    const receiver = await receiving((response) => {
      setTimeout(() => response.writeHead(200).end(), 15);
    });
    const { id } = await making(receiver.url);
    await Promise.all([1, 2, 3].map(() => sendingTo([receiver], { every: 10 })));
    const revisions: number[] = [];
    for (let at = 0; at < 12; at += 1) revisions.push(await world.change(`shared-${at}`));
    await receiver.until(hasAll(revisions));
    await world.untilLogged(id, ([latest]) => latest?.revision === revisions.at(-1));
    const told = revisionsOf(receiver.received);
    expect(told).toEqual([...new Set(told)].toSorted((one, other) => one - other));
    expect(receiver.most()).toBe(1);
  });

  test('take over from one that died in an attempt, once its hold has ended', async () => {
    const receiver = await receiving();
    const { id } = await making(receiver.url);
    const revision = await world.change('orphaned');
    const leaseTime = 900;
    const dead = await world.api.database.write((transaction) =>
      takeWebhook(transaction, { id, isTest: false, leaseTime }),
    );
    expect(dead?.isFresh()).toBe(true);
    const heldAt = performance.now();
    await sendingTo([receiver]);
    await receiver.until(hasAll([revision]));
    expect(performance.now() - heldAt).toBeGreaterThan(leaseTime - 100);
    await world.untilLogged(id, ([latest]) => latest?.revision === revision);
  });

  test('go on where one has stopped, which nobody has to wait for', async () => {
    let isSilent = true;
    const receiver = await receiving((response, received, attempt) => {
      if (!isSilent) taken(response, received, attempt);
    });
    const { id } = await making(receiver.url);
    const first = await world.deliver(outletTo(receiver));
    const revisions = [await world.change('stopped-one'), await world.change('stopped-two')];
    await receiver.until((received) => received.length > 0);
    const begun = performance.now();
    await first.stop();
    expect(performance.now() - begun).toBeLessThan(1_500);
    expect(await world.deliveries(id)).toEqual([]);
    isSilent = false;
    await sendingTo([receiver]);
    await receiver.until(hasAll(revisions));
    const [last] = await world.untilLogged(id, ([latest]) => latest?.revision === revisions[1]);
    expect(last?.attempt).toBe(1);
  });
});

describe('a paused webhook', () => {
  test('is sent nothing, and all of it when it goes on', async () => {
    const [receiver, other] = [await receiving(), await receiving()];
    const { id } = await making(receiver.url);
    await making(other.url);
    await world.setActive(id, false);
    await sendingTo([receiver, other]);
    const revisions = [await world.change('paused-one'), await world.change('paused-two')];
    await other.until(hasAll(revisions));
    expect(receiver.received).toEqual([]);
    await world.setActive(id, true);
    await receiver.until(hasAll(revisions));
    const told = revisionsOf(receiver.received);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
  });
});

test('in all of this, no server was in trouble', () => {
  expect(world.troubles).toEqual([]);
});
