import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSignInLink } from '../../../packages/server/src/store/people/sign-in-links.ts';
import { type Api, openApi } from '../../testkit/api.ts';

const PASSWORD = 'correct horse battery';

let api: Api;
let origin: string;
const log: string[] = [];

beforeAll(async () => {
  api = await openApi(undefined, { onLog: (line) => log.push(line), publicSchema: false });
  origin = new URL(api.url).origin;
});

afterAll(() => api.close());

type Headers = Readonly<Record<string, string>>;

const json = { 'content-type': 'application/json' };

const post = (path: string, body: unknown, headers: Headers = {}) =>
  fetch(origin + path, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const get = (path: string, headers: Headers = {}) =>
  fetch(origin + path, { headers, redirect: 'manual' });

const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? '';
const codeOf = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return errors[0]?.extensions.code;
};

async function newLink(): Promise<string> {
  const { id } = await api.users.create('admin');
  return api.database.write((transaction) => createSignInLink(transaction, id, Date.now()));
}

describe('signing in', () => {
  test('tells who one is, and keeps the session out of reach of scripts', async () => {
    const person = await api.users.create('editor', PASSWORD);
    const response = await post('/auth/login', { email: person.email, password: PASSWORD });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ person });
    expect(response.headers.get('set-cookie')).toMatch(
      /^rolegraph_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    const session = await get('/auth/session', { cookie: cookieOf(response) });
    expect(await session.json()).toEqual({ person });
  });

  test('is answered alike for a wrong password and an unknown e-mail', async () => {
    const { email } = await api.users.create('editor', PASSWORD);
    const answers = [email, api.users.email('nobody')].map(async (given) => {
      const response = await post('/auth/login', { email: given, password: 'wrong password' });
      const { errors } = (await response.json()) as { errors: { message: string }[] };
      return [response.status, response.headers.get('set-cookie'), errors[0]?.message];
    });
    const [known, unknown] = await Promise.all(answers);
    expect(known).toEqual([401, null, expect.stringMatching(/is wrong/)]);
    expect(unknown).toEqual(known);
  });

  test.each([
    ['no password', { email: 'a@b.example' }, 'password'],
    ['an e-mail that is no text', { email: 1, password: PASSWORD }, 'email'],
    [
      'a password that is too long',
      { email: 'a@b.example', password: 'x'.repeat(1001) },
      'password',
    ],
    ['a list', [], 'email'],
    ['nothing', '', 'email'],
  ])('with %s is BAD_USER_INPUT naming the field', async (_what, body, field) => {
    const response = await post('/auth/login', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', field } }],
    });
  });

  test('ends the session before', async () => {
    const { email } = await api.users.create('editor', PASSWORD);
    const before = await api.signIn('editor');
    const response = await post('/auth/login', { email, password: PASSWORD }, before.headers);
    expect(response.status).toBe(200);
    expect(await (await get('/auth/session', before.headers)).json()).toEqual({ person: null });
  });

  test.each([
    ['a foreign page', { origin: 'https://elsewhere.example' }, 403],
    ['a page of no origin', { origin: 'null' }, 403],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ])('is refused from %s', async (_where, headers, expected) => {
    const body = { email: 'a@b.example', password: PASSWORD };
    expect((await post('/auth/login', body, headers)).status).toBe(expected);
  });
});

describe('signing out', () => {
  test('ends the session at once', async () => {
    const { headers } = await api.signIn('editor');
    const response = await post('/auth/logout', '', headers);
    expect(response.status).toBe(204);
    expect(response.headers.get('set-cookie')).toMatch(/^rolegraph_session=; Max-Age=0/);
    expect(await (await get('/auth/session', headers)).json()).toEqual({ person: null });
  });

  test('does nothing where nobody is signed in', async () => {
    expect((await post('/auth/logout', '{}')).status).toBe(204);
    expect(await (await get('/auth/session')).json()).toEqual({ person: null });
  });
});

describe('a sign-in link', () => {
  test('signs in once, leads to the dashboard, and is gone', async () => {
    const path = `/auth/link/${await newLink()}`;
    expect((await fetch(origin + path, { method: 'HEAD' })).status).toBe(404);
    const first = await get(path);
    expect([first.status, first.headers.get('location')]).toEqual([303, '/']);
    const session = await get('/auth/session', { cookie: cookieOf(first) });
    expect(await session.json()).toMatchObject({ person: { role: 'admin' } });
    const second = await get(path);
    expect(second.status).toBe(410);
    expect(second.headers.get('content-type')).toContain('text/plain');
    expect(await second.text()).toContain('restart the server: it prints a new link');
  });
});

describe('a request with the cookie of a session', () => {
  const foreign = 'https://elsewhere.example';
  test.each([
    ['JSON from an own page', json, 'own', 'answered'],
    [
      'JSON with a charset',
      { 'content-type': 'application/json; charset=utf-8' },
      'own',
      'answered',
    ],
    ['JSON from a foreign page', json, foreign, 'FORBIDDEN'],
    ['JSON from a page of no origin', json, 'null', 'FORBIDDEN'],
    ['JSON without an origin', json, undefined, 'FORBIDDEN'],
    ['plain text', { 'content-type': 'text/plain' }, 'own', 'FORBIDDEN'],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'own', 'FORBIDDEN'],
  ])('as %s', async (_what, type, from, expected) => {
    const signedIn = await api.signIn('editor');
    const sent = from === 'own' ? origin : from;
    const headers = {
      cookie: signedIn.headers['cookie'] ?? '',
      ...type,
      ...(sent && { origin: sent }),
    };
    for (const path of ['/graphql', '/auth/logout']) {
      const body = JSON.stringify({ query: '{ __typename }' });
      const response = await fetch(origin + path, { method: 'POST', headers, body });
      const actual = response.ok ? 'answered' : await codeOf(response);
      expect(actual).toBe(expected);
    }
  });

  test('by GET is refused, as a link can be followed from anywhere', async () => {
    const { headers } = await api.signIn('editor');
    const response = await get('/graphql?query={__typename}', { cookie: headers['cookie'] ?? '' });
    expect(response.status).toBe(403);
  });
});

describe('a closed schema', () => {
  const query = '{ __schema { queryType { name } } }';

  test('is open to whoever is signed in, and to nobody else', async () => {
    const signedIn = await api.signIn('viewer');
    expect(await signedIn.read(query)).toEqual({ __schema: { queryType: { name: 'Query' } } });
    await post('/auth/logout', '', signedIn.headers);
    expect((await signedIn.ask(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

test('reading without a cookie asks nothing about people', async () => {
  const before = api.queries.now();
  await api.read('{ __typename }');
  expect(api.queries.now()).toBe(before);
});

test('the log holds no token and no password', async () => {
  const { email } = await api.users.create('editor', PASSWORD);
  const response = await post('/auth/login', { email, password: PASSWORD });
  const token = cookieOf(response).split('=')[1] ?? '';
  const link = await newLink();
  await get(`/auth/link/${link}/`);
  await post(`/auth/link/${link}`, {});
  await get(`/auth/%6cink/${link}`);
  const written = log.join('\n');
  expect(written).toContain('/auth/link/:token');
  for (const secret of [token, link, PASSWORD]) expect(written).not.toContain(secret);
});
