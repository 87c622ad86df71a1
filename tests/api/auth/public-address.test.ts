import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, openApi } from '../../testkit/api.ts';
import { postJson } from '../../testkit/post-json.ts';

const PUBLIC = 'https://careers.example.org';
const PASSWORD = 'plum orbit cradle nine';

let api: Api;
let origin: string;

beforeAll(async () => {
  api = await openApi(undefined, { publicOrigin: PUBLIC });
  origin = new URL(api.url).origin;
});

afterAll(() => api.close());

async function signIn(): Promise<{ cookie: string; line: string }> {
  const { email } = await api.users.create('editor', PASSWORD);
  const answer = await postJson(`${origin}/auth/login`, { email, password: PASSWORD });
  return { cookie: answer.cookie, line: answer.headers.get('set-cookie') ?? '' };
}

test('behind TLS the cookie is bound to the host and never sent in the clear', async () => {
  const { line } = await signIn();
  expect(line).toMatch(
    /^__Host-rolegraph_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
});

test('a cookie of the name that is not bound to the host is not read', async () => {
  const { cookie } = await signIn();
  const me = { query: '{ me { id } }' };
  const read = (value: string) => postJson(api.url, me, { cookie: value, origin: PUBLIC });
  expect((await read(cookie)).body).toMatchObject({ data: { me: { id: expect.any(String) } } });
  const unbound = cookie.replace('__Host-', '');
  expect((await read(unbound)).body).toEqual({ data: { me: null } });
});

test.each([
  [PUBLIC, 200],
  ['http://careers.example.org', 403],
  ['https://careers.example.org.evil.example', 403],
  ['null', 403],
])('a request with the cookie from %s is answered %i', async (from, expected) => {
  const { cookie } = await signIn();
  const answer = await postJson(api.url, { query: '{ __typename }' }, { cookie, origin: from });
  expect(answer.status).toBe(expected);
});

test('the address at which the server itself listens is no origin of its pages', async () => {
  const { cookie } = await signIn();
  const answer = await postJson(api.url, { query: '{ __typename }' }, { cookie, origin });
  expect(answer.status).toBe(403);
});

test('links lead to the public address, whatever host is asked', async () => {
  const { email } = await api.users.create('admin', PASSWORD);
  const { cookie } = await postJson(`${origin}/auth/login`, { email, password: PASSWORD });
  const query = `mutation ($email: String!) {
    invitePerson(email: $email, name: "Ada", role: VIEWER) { address }
  }`;
  const headers = { cookie, origin: PUBLIC, host: 'evil.example' };
  const body = JSON.stringify({ query, variables: { email: api.users.email('invited') } });
  expect(await postAs(headers, body)).toContain(`"address":"${PUBLIC}/password#`);
});

/** Posts with a host of one's own choice, which fetch does not let through. */
async function postAs(headers: Readonly<Record<string, string>>, body: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const sent = request(
    api.url,
    { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
    (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('end', () => resolve(Buffer.concat(parts).toString()));
    },
  );
  sent.once('error', reject);
  sent.end(body);
  return promise;
}

test('TLS is promised there, and nowhere else', async () => {
  const { headers } = await fetch(`${origin}/healthz`);
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  const plain = await openApi();
  const other = await fetch(`${new URL(plain.url).origin}/healthz`);
  expect(other.headers.get('strict-transport-security')).toBeNull();
  await plain.close();
});
