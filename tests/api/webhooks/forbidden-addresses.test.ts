import { Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { NETWORK, type Outlet } from '../../../packages/server/src/store/webhooks/outlet.ts';
import { sendMessage } from '../../../packages/server/src/store/webhooks/send-message.ts';
import { openReceiver, outletTo, type Receiver } from '../../testkit/webhook-receiver.ts';
import { openWebhookWorld } from '../../testkit/webhook-world.ts';

/** Hosts that lead nowhere public, however they are written. */
const LITERALS = `
  127.0.0.1 127.1 127.255.255.254 2130706433 0x7f000001 0x7f.0.0.1 0177.0.0.1 017700000001 127.0.0.1.
  0.0.0.0 0 10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.255 192.168.0.1 0xc0a80001 169.254.169.254
  100.64.0.1 100.100.100.200 192.0.0.1 192.0.2.1 192.88.99.1 198.18.0.1 198.51.100.1 203.0.113.1
  224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255 168.63.129.16 127。0。0。1 １２７.0.0.1 ①②⑦.0.0.1
  [::1] [::] [::ffff:127.0.0.1] [::ffff:7f00:1] [0:0:0:0:0:ffff:10.0.0.1] [::127.0.0.1] [::10.0.0.1]
  [64:ff9b::127.0.0.1] [64:ff9b::a00:1] [64:ff9b:1::1] [2002:7f00:1::] [2002:a00:1::1]
  [2001:0:4136:e378:8000:63bf:3fff:fdd2] [2001::1] [fe80::1] [fc00::1] [fd12:3456::1] [fec0::1]
  [ff02::1] [2001:db8::1] [3fff::1] [100::1] [5f00::1] [4000::1] [::ffff:0:127.0.0.1]
  localhost LOCALHOST localhost. deep.localhost intranet`
  .trim()
  .split(/\s+/);

/** What a name of the outside may lead to. */
const RESOLVED = [
  ['127.0.0.1'],
  ['0.0.0.0'],
  ['10.1.2.3'],
  ['169.254.169.254'],
  ['::1'],
  ['::'],
  ['::ffff:127.0.0.1'],
  ['::ffff:7f00:1'],
  ['::127.0.0.1'],
  ['fe80::1%lo'],
  ['fd00::1'],
  ['64:ff9b::7f00:1'],
  ['2002:7f00:1::'],
  ['100.64.0.1'],
  ['255.255.255.255'],
  ['127.1'],
  ['nonsense'],
  [],
  ['8.8.8.8', '127.0.0.1'],
  ['2606:4700::1111', '::1'],
];

/** Whatever is connected to, by whomever in this process: addresses, and nothing gets out. */
const connections: unknown[] = [];
let receiver: Receiver;
let hook: ReturnType<typeof keepIn>;

beforeAll(async () => {
  receiver = await openReceiver((response) => {
    const location = `http://127.0.0.1:${receiver.port}/inside`;
    response.writeHead(302, { location }).end();
  });
});

afterAll(() => receiver.close());

beforeEach(() => {
  connections.length = 0;
  hook = keepIn();
});

function keepIn() {
  return vi.spyOn(Socket.prototype, 'connect').mockImplementation(function note(
    this: Socket,
    ...given
  ) {
    connections.push(given);
    this.destroy(new Error('Nothing gets out of the tests.'));
    return this;
  });
}

/** The network itself, but for what names lead to. */
const resolvingTo = (...answers: readonly (readonly string[])[]): Outlet => {
  let asked = 0;
  return {
    ...NETWORK,
    resolve: () => {
      const found = answers[Math.min(asked, answers.length - 1)] ?? [];
      asked += 1;
      return Promise.resolve(found);
    },
  };
};

const SECRET = `whsec_${Buffer.alloc(32).toString('base64')}`;

const send = (url: string, outlet: Outlet) =>
  sendMessage({
    url,
    outlet,
    secret: SECRET,
    message: { id: 'msg_1', body: '{}' },
    signal: new AbortController().signal,
    within: 2_000,
  });

describe('the hook', () => {
  test('sees what would be connected to, were it public', async () => {
    const outcome = await send('https://example.org/', resolvingTo(['8.8.8.8']));
    expect(outcome.failure).toContain('the connection failed');
    expect(JSON.stringify(connections)).toContain('"host":"8.8.8.8"');
    connections.length = 0;
    await send('https://example.org/', resolvingTo(['8.8.8.8', '2606:4700::1111']));
    expect(connections).toHaveLength(1);
  });
});

describe('nothing is connected to', () => {
  test.each(LITERALS.flatMap((host) => [`http://${host}/`, `https://${host}:8443/x`]))(
    'for %s',
    async (url) => {
      const { failure } = await send(url, resolvingTo(['127.0.0.1']));
      expect(failure).toBe('the address is none that may be sent to');
      expect(connections).toEqual([]);
    },
  );

  test.each(
    RESOLVED.map((addresses) => [addresses.join(' and ') || 'no address', addresses] as const),
  )('for a name that leads to %s', async (_, addresses) => {
    const { failure } = await send('https://hooks.example.org/', resolvingTo(addresses));
    expect(failure).toMatch(/^the host has (an address that is not public|no address)$/);
    expect(connections).toEqual([]);
  });

  test.each([
    ['ftp://example.org/'],
    ['file:///etc/passwd'],
    ['gopher://example.org/'],
    ['http://user@example.org/'],
    ['http://:secret@example.org/'],
    ['http://example.org@127.0.0.1/'],
    ['http://127.0.0.1#@example.org/'],
    ['http://127.0.0.1\\@example.org/'],
    ['http://example.org:0/'],
    ['http://example.org:25/'],
    ['http://example.org:99999/'],
    ['http://[::ffff:127.0.0.1%25lo]/'],
    ['http:///'],
    ['nothing'],
    [`https://example.org/${'x'.repeat(2_000)}`],
  ])('for %s', async (url) => {
    const { failure } = await send(url, resolvingTo(['8.8.8.8']));
    expect(failure).toBe('the address is none that may be sent to');
    expect(connections).toEqual([]);
  });

  test('for a name that leads to a public address first, and to this machine then', async () => {
    const outlet = resolvingTo(['8.8.8.8'], ['127.0.0.1']);
    expect((await send('http://rebinding.example.org/', outlet)).failure).toContain('failed');
    expect(connections).toHaveLength(1);
    expect(JSON.stringify(connections)).toContain('8.8.8.8');
    connections.length = 0;
    const { failure } = await send('http://rebinding.example.org/', outlet);
    expect(failure).toBe('the host has an address that is not public');
    expect(connections).toEqual([]);
  });

  test('but the receiver itself, where that redirects to this machine', async () => {
    hook.mockRestore();
    const connect = vi.spyOn(Socket.prototype, 'connect');
    const { failure } = await send(receiver.url, outletTo(receiver));
    expect(failure).toBe('answered 302; redirects are not followed');
    expect(connect).toHaveBeenCalledTimes(1);
    expect(receiver.received.map(({ path }) => path)).toEqual(['/hook?of=test']);
  });
});

describe('a server', () => {
  test('connects to nothing for webhooks that lead inside, and says so in their log', async () => {
    hook.mockRestore();
    const world = await openWebhookWorld();
    try {
      const literal = await world.makeUnchecked(`http://127.0.0.1:${receiver.port}/`);
      const named = await world.make(`http://inside.example.org:${receiver.port}/`);
      const before = receiver.received.length;
      await world.deliver(resolvingTo(['127.0.0.1']));
      await world.change('inside');
      const failures = await Promise.all(
        [literal, named].map(async ({ id }) => {
          const log = await world.untilLogged(id, (found) => found.length > 2);
          return [...new Set(log.map(({ failure }) => failure))];
        }),
      );
      expect(failures).toEqual([
        ['the address is none that may be sent to'],
        ['the host has an address that is not public'],
      ]);
      expect(receiver.received.length).toBe(before);
    } finally {
      await world.close();
    }
  });
});
