import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openReceiver, outletTo, type Receiver } from '../../testkit/webhook-receiver.ts';
import { openWebhookWorld, type WebhookWorld } from '../../testkit/webhook-world.ts';

let world: WebhookWorld;
let receiver: Receiver;
const logged: string[] = [];

beforeAll(async () => {
  receiver = await openReceiver((response) => void response.writeHead(500).end());
  world = await openWebhookWorld({
    onLog: (line) => logged.push(line),
    outlet: outletTo(receiver),
  });
});

afterAll(async () => {
  await world.close();
  await receiver.close();
});

const CREATE = `mutation ($url: String!) { createWebhook(url: $url, name: "x") { webhook { id } } }`;

const LISTED = 'id name url isActive createdAt revision failingSince nextAttemptAt';

type Listed = { readonly id: string; readonly url: string; readonly isActive: boolean };

const list = async () =>
  (await world.admin.read<{ webhooks: Listed[] }>(`{ webhooks { ${LISTED} } }`)).webhooks;

async function refusal(document: string, variables: object) {
  const { errors } = await world.admin.ask(document, variables);
  return errors?.[0];
}

describe('a webhook', () => {
  test('is made, listed, paused, resumed and removed, which the audit log tells', async () => {
    const { id } = await world.make('https://Hooks.Example.org:443/a?b=1#c');
    const own = async () => (await list()).find((one) => one.id === id);
    expect(await own()).toMatchObject({
      name: 'A test',
      url: 'https://hooks.example.org/a?b=1',
      isActive: true,
      failingSince: null,
    });
    await world.setActive(id, false);
    await world.setActive(id, false);
    expect(await own()).toMatchObject({ isActive: false });
    await world.setActive(id, true);
    expect(await own()).toMatchObject({ isActive: true });
    await world.remove(id);
    expect(await own()).toBeUndefined();
    type Log = { auditLog: { edges: { node: { action: string; detail: string | null } }[] } };
    const { auditLog } = await world.admin.read<Log>(
      '{ auditLog(first: 100) { edges { node { action actor { id } subject { id } detail } } } }',
    );
    const entries = auditLog.edges.map(({ node }) => node);
    const actor = { id: world.admin.person.id };
    const about = { actor, subject: null };
    expect(entries.filter(({ detail }) => detail?.startsWith(id))).toEqual([
      { action: 'WEBHOOK_REMOVED', ...about, detail: `${id}: removed (hooks.example.org)` },
      { action: 'WEBHOOK_CHANGED', ...about, detail: `${id}: resumed (hooks.example.org)` },
      { action: 'WEBHOOK_CHANGED', ...about, detail: `${id}: paused (hooks.example.org)` },
      { action: 'WEBHOOK_CREATED', ...about, detail: `${id}: made (hooks.example.org)` },
    ]);
  });

  test.each([
    ['http://127.0.0.1/'],
    ['http://2130706433/'],
    ['http://0x7f.1/'],
    ['http://[::ffff:127.0.0.1]/'],
    ['http://localhost:4000/'],
    ['http://169.254.169.254/latest/meta-data'],
    ['https://user:password@example.org/'],
    ['ftp://example.org/'],
    ['https://example.org:22/'],
    ['nothing'],
    [`https://example.org/${'x'.repeat(2_000)}`],
  ])('is not made for %s', async (url) => {
    const error = await refusal(CREATE, { url });
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'url' });
    expect(error?.message).not.toContain('password@');
  });

  test.each([
    ['updateWebhook(webhook: $id, isActive: true) { id }'],
    ['removeWebhook(webhook: $id)'],
    ['sendTestDelivery(webhook: $id) { number }'],
  ])('that is not there is answered NOT_FOUND by %s', async (field) => {
    const error = await refusal(`mutation ($id: ID!) { ${field} }`, { id: 'nobody' });
    expect(error?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'webhook' });
  });

  test('that is not there has no log', async () => {
    const document = '{ webhookDeliveries(webhook: "nobody") { totalCount } }';
    expect((await refusal(document, {}))?.extensions.code).toBe('NOT_FOUND');
  });
});

const TEST = `mutation ($id: ID!) {
  sendTestDelivery(webhook: $id) {
    number event revision changeSet { number } attempt statusCode failure nextAttemptAt
  }
}`;

describe('a test', () => {
  test('is sent at once, also to a paused webhook, and leaves it where it is', async () => {
    const { id } = await world.make(receiver.url);
    onTestFinished(() => world.remove(id));
    await world.setActive(id, false);
    expect(await world.admin.read(TEST, { id })).toEqual({
      sendTestDelivery: {
        number: 1,
        event: 'WEBHOOK_TEST',
        revision: null,
        changeSet: null,
        attempt: 1,
        statusCode: 500,
        failure: 'answered 500',
        nextAttemptAt: null,
      },
    });
    expect(receiver.received.at(-1)?.payload).toMatchObject({ type: 'webhook.test' });
    expect((await list()).find((one) => one.id === id)).toMatchObject({
      isActive: false,
      failingSince: null,
      nextAttemptAt: null,
    });
  });
});

describe('a secret', () => {
  test('is told once, and is in no other answer, no log and no error', async () => {
    const { id, secret } = await world.make(receiver.url);
    onTestFinished(() => world.remove(id));
    await world.deliver(outletTo(receiver));
    await world.change('secret');
    await world.untilLogged(id, (found) => found.length > 1);
    await world.admin.ask(TEST, { id });
    const answers = [
      await list(),
      await world.deliveries(id),
      await world.admin.ask('{ auditLog(first: 100) { edges { node { action detail } } } }'),
      await world.admin.ask('{ webhooks { secret } }'),
      await world.admin.ask(`{ entity(ref: "${id}") { id } search(text: "webhook") { matched } }`),
      world.troubles.map(String),
      receiver.received.map(({ body, headers }) => ({ body, headers })),
    ];
    expect(logged.length).toBeGreaterThan(0);
    const kept = secret.slice('whsec_'.length);
    expect(JSON.stringify(answers)).not.toContain(kept);
    expect(logged.join('\n')).not.toContain(kept);
  });
});
