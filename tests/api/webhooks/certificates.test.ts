import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import {
  type Authority,
  createAuthority,
  type ServerCertificate,
} from '../../testkit/certificates.ts';
import { isGenuine, openReceiver, outletTo, taken } from '../../testkit/webhook-receiver.ts';
import { openWebhookWorld, type WebhookWorld } from '../../testkit/webhook-world.ts';

let world: WebhookWorld;
let known: Authority;
let unknown: Authority;
const before = getCACertificates('default');

beforeAll(async () => {
  world = await openWebhookWorld();
  known = await createAuthority('An authority of the operator');
  unknown = await createAuthority('An authority of nobody');
  // What NODE_EXTRA_CA_CERTS does to the server when it starts.
  setDefaultCACertificates([...before, known.certificate]);
});

afterAll(async () => {
  setDefaultCACertificates(before);
  await world.close();
});

/** A receiver with a certificate, the webhook that leads there, and who sends to it. */
async function receivingWith(certificateFor: (host: string) => Promise<ServerCertificate>) {
  const receiver = await openReceiver(taken, certificateFor);
  onTestFinished(receiver.close);
  const made = await world.make(receiver.url);
  onTestFinished(() => world.remove(made.id));
  const worker = await world.deliver(outletTo(receiver));
  onTestFinished(worker.stop);
  return { receiver, ...made };
}

test('a receiver whose certificate an authority vouches for is told of a change', async () => {
  const { receiver, id, secret } = await receivingWith((host) => known.sign(host));
  expect(receiver.url).toMatch(/^https:/);
  const revision = await world.change('secured');
  const [latest] = await world.untilLogged(id, ([one]) => one?.revision === revision);
  expect(latest).toMatchObject({ statusCode: 204, failure: null, attempt: 1 });
  const got = receiver.received.find(({ payload }) => payload.revision === revision);
  if (got === undefined) throw new Error('Nothing was received.');
  expect(isGenuine(secret, got)).toBe(true);
});

test.each([
  [
    'of an authority that nobody knows',
    (host: string) => unknown.sign(host),
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  ],
  ['that has expired', (host: string) => known.sign(host, { isExpired: true }), 'CERT_HAS_EXPIRED'],
  ['of another name', () => known.sign('elsewhere.example.org'), 'ERR_TLS_CERT_ALTNAME_INVALID'],
])(
  'a receiver with a certificate %s is told nothing, and the log says why',
  async (_what, certificateFor, code) => {
    const { receiver, id } = await receivingWith(certificateFor);
    const revision = await world.change(code.toLowerCase().replaceAll('_', '-'));
    const [latest] = await world.untilLogged(id, ([one]) => one?.revision === revision);
    expect(latest).toMatchObject({ statusCode: null, failure: `the connection failed (${code})` });
    expect(latest?.nextAttemptAt).not.toBeNull();
    expect(receiver.received).toEqual([]);
  },
);
