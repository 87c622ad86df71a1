import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { networkOf } from '../../../packages/server/src/store/people/network-of.ts';
import { openAccounts } from '../../../packages/server/src/store/people/open-accounts.ts';
import { type Api, openApi } from '../../testkit/api.ts';
import { type JsonAnswer, postJson } from '../../testkit/post-json.ts';

const PASSWORD = 'plum orbit cradle nine';
const QUARTER = 15 * 60_000;

let api: Api;
let other: Api;
let origin: string;
let now = Date.now();
let places = 0;

// The proxy that is trusted is the test itself, so that it may call from anywhere.
beforeAll(async () => {
  const options = { clock: () => now, trustedProxies: ['127.0.0.1'] };
  [api, other] = [await openApi(undefined, options), await openApi(undefined, options)];
  origin = new URL(api.url).origin;
});

beforeEach(() => {
  now += QUARTER;
});

afterAll(async () => {
  await api.close();
  await other.close();
});

const scope = Math.floor(Math.random() * 0x1_00_00).toString(16);

/** An address from which nobody has called yet. */
const newAddress = () => `2001:db8:${scope}:${((places += 1)).toString(16)}::1`;

const login = (
  email: string,
  password: string,
  from: string,
  server = origin,
): Promise<JsonAnswer> =>
  postJson(`${server}/auth/login`, { email, password }, { 'x-forwarded-for': from });

describe('wrong passwords for one e-mail', () => {
  test('are refused after five in a quarter of an hour, from wherever, on all servers', async () => {
    const { email } = await api.users.create('editor', PASSWORD);
    const servers = [origin, new URL(other.url).origin];
    for (let count = 0; count < 5; count++) {
      const answer = await login(email, 'wrong', newAddress(), servers[count % 2]);
      expect(answer.status).toBe(401);
    }
    const refused = await login(email.toUpperCase(), PASSWORD, newAddress());
    expect(refused.status).toBe(429);
    expect(refused.error?.extensions.code).toBe('LIMIT_EXCEEDED');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(QUARTER / 1000);
    now += QUARTER;
    expect((await login(email, PASSWORD, newAddress())).status).toBe(200);
  });

  test('are forgotten when one is right', async () => {
    const { email } = await api.users.create('editor', PASSWORD);
    for (let round = 0; round < 3; round++) {
      for (let count = 0; count < 4; count++) await login(email, 'wrong', newAddress());
      expect((await login(email, PASSWORD, newAddress())).status).toBe(200);
    }
  });

  test('are counted alike for an e-mail that nobody has', async () => {
    const email = api.users.email('nobody');
    for (let count = 0; count < 5; count++) await login(email, 'wrong', newAddress());
    expect((await login(email, 'wrong', newAddress())).status).toBe(429);
  });

  test('are counted one by one when they come at once', async () => {
    const { email } = await api.users.create('editor', PASSWORD);
    const all = await Promise.all(
      Array.from({ length: 30 }, () => login(email, 'wrong', newAddress())),
    );
    expect(all.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(all.filter(({ status }) => status === 429)).toHaveLength(25);
  });
});

test('of a thousand guesses at a password, from a thousand addresses, five are looked at', async () => {
  const { email } = await api.users.create('editor', PASSWORD);
  const guesses = Array.from({ length: 1000 }, (_, at) => `guess ${at}`);
  const statuses: number[] = [];
  while (guesses.length > 0) {
    const some = guesses.splice(0, 50).map((guess) => login(email, guess, newAddress()));
    statuses.push(...(await Promise.all(some)).map(({ status }) => status));
  }
  expect(statuses.filter((status) => status === 401)).toHaveLength(5);
  expect(statuses.filter((status) => status === 429)).toHaveLength(995);
});

test('whoever is kept out by guesses of others is let in by a link to a new password', async () => {
  const person = await api.users.create('editor', PASSWORD);
  for (let count = 0; count < 6; count++) await login(person.email, 'wrong', newAddress());
  expect((await login(person.email, PASSWORD, newAddress())).status).toBe(429);
  const { link } = await openAccounts(api.database, null, () => now).resetPassword(person.id);
  const password = 'velvet lantern tide 4';
  const from = { 'x-forwarded-for': newAddress() };
  const used = await postJson(
    `${origin}/auth/password-link/use`,
    { token: link.token, password },
    from,
  );
  expect(used.status).toBe(200);
  expect((await login(person.email, password, newAddress())).status).toBe(200);
});

describe('failed sign-ins from one address', () => {
  test('are refused after twenty, whatever e-mails are tried', async () => {
    const address = newAddress();
    const { email } = await api.users.create('editor', PASSWORD);
    for (let round = 0; round < 2; round++) {
      const tried = Array.from({ length: 10 }, (_, at) =>
        login(api.users.email(`spray-${round}-${at}`), 'wrong', address),
      );
      expect((await Promise.all(tried)).map(({ status }) => status)).not.toContain(429);
    }
    expect((await login(email, PASSWORD, address)).status).toBe(429);
    expect((await login(email, PASSWORD, newAddress())).status).toBe(200);
  });

  test('do not count those that are right', async () => {
    const address = newAddress();
    const { email } = await api.users.create('editor', PASSWORD);
    for (let count = 0; count < 25; count++) {
      const answer = await login(email, PASSWORD, address);
      expect(answer.status).toBe(200);
    }
  });
});

describe('one’s own password', () => {
  /** Somebody signed in, and how they ask for another password. */
  async function changer() {
    const { email } = await api.users.create('editor', PASSWORD);
    const signedIn = await login(email, PASSWORD, newAddress());
    let { cookie } = signedIn;
    return async (current: string, password: string): Promise<number> => {
      const headers = { cookie, origin, 'x-forwarded-for': newAddress() };
      const answer = await postJson(`${origin}/auth/password`, { current, password }, headers);
      if (answer.status === 200) ({ cookie } = answer);
      return answer.status;
    };
  }

  test('is changed as often as the current one is right', async () => {
    const change = await changer();
    const passwords = Array.from({ length: 8 }, (_, at) => `velvet lantern tide ${at}`);
    const statuses: number[] = [];
    for (const [at, password] of passwords.entries()) {
      statuses.push(await change(passwords[at - 1] ?? PASSWORD, password));
    }
    expect(statuses).toEqual(passwords.map(() => 200));
  });

  test('is guessed at five times', async () => {
    const change = await changer();
    const statuses: number[] = [];
    for (let count = 0; count < 6; count++) statuses.push(await change('wrong', PASSWORD));
    expect(statuses).toEqual([403, 403, 403, 403, 403, 429]);
  });
});

test('links that are tried are refused after fifty from one address', async () => {
  const from = { 'x-forwarded-for': newAddress() };
  const look = () => postJson(`${origin}/auth/password-link`, { token: 'a'.repeat(43) }, from);
  for (let count = 0; count < 50; count++) expect((await look()).status).toBe(404);
  expect((await look()).status).toBe(429);
});

test('what a client says of its address counts only where a trusted proxy says it', async () => {
  const server = await openApi(undefined, { clock: () => now, trustedProxies: ['192.0.2.1'] });
  const { email } = await server.users.create('editor', PASSWORD);
  const at = new URL(server.url).origin;
  for (let count = 0; count < 5; count++) await login(email, 'wrong', newAddress(), at);
  const keys = await server.database.read<{ count: number }>(
    'MATCH (throttle:Throttle) WHERE throttle.endsAt > datetime($now) RETURN throttle.count AS count',
    { now: new Date(now).toISOString() },
  );
  // One of the account, one of the only address that there is.
  expect(keys.filter(({ count }) => count >= 5).length).toBeGreaterThanOrEqual(2);
  await server.close();
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::', '2001:db8:1:2::/64'],
  ['fe80::1%eth0', 'fe80::/64'],
  ['not an address', 'not an address'],
])('attempts from %s are counted by %s', (address, expected) => {
  expect(networkOf(address)).toBe(expected);
});
