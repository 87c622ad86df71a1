import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { freePort } from '../../../packages/server/src/store/embedded/free-port.ts';
import { createCanaries } from '../../testkit/canaries.ts';
import { createCookieBrowser, formOf } from '../../testkit/cookie-browser.ts';
import { type MailServer, startMailServer } from '../../testkit/mail-server.ts';
import { CLIENT, startOpenIdProvider, type TestProvider } from '../../testkit/open-id-provider.ts';
import { postJson } from '../../testkit/post-json.ts';
import { type RunningServer, startRunningServer } from '../../testkit/running-server.ts';
import { runProgram, runRolegraph } from '../../testkit/server-process.ts';
import { connectTestDatabase } from '../../testkit/test-database.ts';

const DASHBOARD = join(import.meta.dirname, '../../../packages/dashboard');

const canaries = createCanaries();
/** All that was printed, answered to a request that failed, or read by somebody else than its owner. */
const texts: { readonly where: string; readonly text: string; readonly told?: string[] }[] = [];

let server: RunningServer;
let mail: MailServer;
let provider: TestProvider;
let administrator: Readonly<Record<string, string>>;

const note = (where: string, text: string, told: string[] = []) =>
  texts.push({ where, text, told });

/** Sends a request that is to fail, and notes what is answered. */
async function fail(where: string, path: string, init: RequestInit = {}): Promise<void> {
  const response = await fetch(`${server.url}${path}`, { redirect: 'manual', ...init });
  const headers = [...response.headers].map((line) => line.join(': ')).join('\n');
  note(where, `${headers}\n\n${await response.text()}`);
}

const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

/** What is read of answers; each has the field that was asked for. */
type Answered = {
  readonly invitePerson: { readonly person: { readonly id: string } };
  readonly resetPassword: { readonly address: string | null };
  readonly createApiKey: { readonly secret: string; readonly key: { readonly id: string } };
  readonly createWebhook: { readonly secret: string; readonly webhook: { readonly id: string } };
};

/** Asks the API as the administrator, or as somebody else. */
async function ask(
  query: string,
  variables: object = {},
  headers = administrator,
): Promise<{ data: Answered }> {
  const { body } = await postJson(`${server.url}/graphql`, { query, variables }, headers);
  return body as { data: Answered };
}

/** The token at the end of the link of the latest mail, once so many have come. */
async function mailedToken(count: number): Promise<string | undefined> {
  await mail.received(count);
  const text = mail.mails[count - 1]?.text.replaceAll('=\r\n', '').replaceAll('=3D', '=');
  return /\/password#([\w-]{43})/.exec(text ?? '')?.[1];
}

async function startWithLink(): Promise<void> {
  const alone = await startRunningServer({ ADMIN_EMAIL: '', ADMIN_PASSWORD: '' });
  const [, link] = await alone.process.prints(/\/auth\/link\/(\S+)/);
  const token = canaries.keep('one-time sign-in link', link);
  for (const path of [token, token, `${token}/`, `${token}?a=${token}`, `%2e/${token}`]) {
    const response = await fetch(`${alone.url}/auth/link/${path}`, { redirect: 'manual' });
    const cookie = response.headers.get('set-cookie')?.split(';')[0]?.split('=')[1];
    if (cookie !== undefined) canaries.keep('session of the link', cookie);
    // What does not exist is named by its path, to whoever has asked for it.
    note('the answer to a sign-in link', await response.text(), ['one-time sign-in link']);
  }
  await alone.close();
  const log = alone.process.output().split('\n');
  note('the log of a start with a link', log.filter((line) => line.startsWith('{')).join('\n'));
}

async function startWithSecrets(): Promise<void> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  mail = await startMailServer(canaries.keep('SMTP password', 'canary-of-the-post-office'));
  const people = { ida: { email: 'ida@canary.example', email_verified: true, name: 'Ida' } };
  provider = await startOpenIdProvider(people, () => `${url}/auth/openid/callback`, true);
  server = await startRunningServer({
    PORT: String(port),
    PUBLIC_URL: url,
    ADMIN_PASSWORD: canaries.keep('ADMIN_PASSWORD', 'canary of the operator'),
    SMTP_URL: mail.url,
    MAIL_FROM: 'Rolegraph <r@example.org>',
    OPENID_ISSUER: provider.issuer,
    OPENID_CLIENT_ID: CLIENT.clientId,
    OPENID_CLIENT_SECRET: canaries.keep('OPENID_CLIENT_SECRET', CLIENT.clientSecret),
  });
  canaries.keep('NEO4J_PASSWORD', inject('database').password);
  administrator = await server.signIn();
  canaries.keep('session of a password', administrator['cookie']?.split('=')[1]);
}

/** Signs in at the provider, and once more with a code that is none. */
async function signInByOpenId(): Promise<void> {
  const browser = createCookieBrowser(
    ({ origin, pathname }) => origin === server.url && !pathname.startsWith('/auth/'),
  );
  const asked = await browser.open(`${server.url}/auth/openid`);
  const login = { prompt: 'login', login: 'ida', password: 'any' };
  const signedIn = await browser.open(formOf(asked), login);
  if (!signedIn.address.startsWith(server.url)) {
    await browser.open(formOf(signedIn), { prompt: 'consent' });
  }
  const session = /rolegraph_session=([\w-]+)/.exec(browser.cookies(server.url))?.[1];
  canaries.keep('session of OpenID', session);
  const begun = await fetch(`${server.url}/auth/openid`, { redirect: 'manual' });
  const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? '';
  const check = Buffer.from(cookie.split('=')[1] ?? '', 'base64url').toString();
  const { state, verifier } = JSON.parse(check) as { state: string; verifier: string };
  canaries.keep('verifier of OpenID', verifier);
  const code = canaries.keep('code of OpenID', 'canary-of-a-code-that-is-none');
  const query = new URLSearchParams({ code, state, iss: provider.issuer });
  await fail('a callback with a false code', `/auth/openid/callback?${query}`, {
    headers: { cookie },
  });
}

/** Makes a link by mail and one that is told, as the mail could not be sent. */
async function makeLinks(): Promise<void> {
  const person =
    'mutation { invitePerson(email: "eva@canary.example", name: "Eva", role: EDITOR) { person { id } address } }';
  const { data } = await ask(person);
  const token = canaries.keep('password link by mail', await mailedToken(1));
  note('the mail of an invitation', mail.mails[0]?.text ?? '', ['password link by mail']);
  const { id } = data.invitePerson.person;
  await postJson(`${server.url}/auth/forgotten`, { email: 'eva@canary.example' });
  canaries.keep('password link that was asked for', await mailedToken(2));
  const password = canaries.keep('password that was chosen', 'canary that sings a song');
  const forged = { token: `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`, password };
  await fail('a password by a false link', '/auth/password-link/use', json(forged));
  const short = canaries.keep('password that is common', 'passwordpassword');
  const newest = await mailedToken(2);
  await fail(
    'a common password',
    '/auth/password-link/use',
    json({ token: newest, password: short }),
  );
  const used = await postJson(`${server.url}/auth/password-link/use`, { token: newest, password });
  canaries.keep('session of a link', used.cookie.split('=')[1]);
  await mail.close();
  const reset = `mutation { resetPassword(person: "${id}") { address } }`;
  const { resetPassword } = (await ask(reset)).data;
  canaries.keep('password link that is told', resetPassword.address?.split('#')[1]);
}

async function makeKeys(): Promise<string> {
  const query = 'mutation { createApiKey(name: "A key", scope: WRITE) { secret key { id } } }';
  const { createApiKey } = (await ask(query)).data;
  const key = canaries.keep('API key', createApiKey.secret);
  const bearer = { authorization: `Bearer ${key}` };
  await postJson(`${server.url}/graphql`, { query: '{ me { name } }' }, bearer);
  await fail(
    'what a key may not',
    '/graphql',
    json({ query: '{ people { totalCount } }' }, bearer),
  );
  await ask(`mutation { revokeApiKey(key: "${createApiKey.key.id}") }`);
  await fail('a key that was revoked', '/graphql', json({ query: '{ me { name } }' }, bearer));
  await fail(
    'a key that is misspelt',
    '/graphql',
    json({ query: '{ a }' }, { authorization: `Basic ${key}` }),
  );
  return key;
}

async function makeWebhook(): Promise<void> {
  const query =
    'mutation { createWebhook(url: "https://canary.invalid/", name: "A hook") { secret webhook { id } } }';
  const { createWebhook } = (await ask(query)).data;
  canaries.keep('webhook secret', createWebhook.secret);
  await ask('mutation ($id: ID!) { sendTestDelivery(webhook: $id) { failure } }', {
    id: createWebhook.webhook.id,
  });
}

async function suggest(): Promise<void> {
  const token = canaries.keep('suggestion token', `canary-${'s'.repeat(36)}`);
  const query = `mutation ($token: String!) {
    suggestChange(suggestion: {correct: {entity: "skill/python", description: "A language."}}, reason: "It is short", token: $token) { number }
  }`;
  await ask(query, { token }, {});
  await fail(
    'a suggestion that is refused',
    '/graphql',
    json({ query, variables: { token: `${token}!` } }),
  );
}

/** Secrets where they do not belong. */
async function misplaceSecrets(key: string): Promise<void> {
  const password = canaries.keep('password that is wrong', 'canary in the wrong place');
  const email = 'operator@example.org';
  await fail('a wrong password', '/auth/login', json({ email, password }));
  await fail(
    'a password that is cut off',
    '/auth/login',
    json(`{"email": "${email}", "password": "${password}`),
  );
  await fail('a password in a list', '/auth/login', json([email, password]));
  await fail('a password that is a field', '/auth/login', json({ [password]: 1 }));
  await fail('a password for an e-mail', '/auth/login', json({ email: password, password: 1 }));
  await fail('a password in a form', '/auth/login', {
    method: 'POST',
    body: new URLSearchParams({ email, password }),
  });
  await fail('a password in an address', `/auth/login?${new URLSearchParams({ email, password })}`);
  await fail('a key in an address', `/graphql?key=${key}&query={me{name}}`);
  await fail('a key in an address of nothing', `/nothing?key=${key}`);
  await fail('a key in the address of an export', `/export/graph.jsonl?key=${key}`);
  await fail('a key that is a parameter of an export', `/export/graph.jsonl?${key}`);
  const file = { 'content-type': 'application/octet-stream', ...administrator };
  const upload = { method: 'POST', headers: file, body: 'name\nOven\n' };
  await fail('a key in the address of an upload', `/imports?name=skills.csv&key=${key}`, upload);
  await fail('an upload with a key that is cut off', '/imports?name=skills.csv', {
    ...upload,
    headers: { ...file, cookie: '', authorization: `Bearer ${key.slice(0, -1)}` },
  });
  const cookie = administrator['cookie'] ?? '';
  const foreign = { cookie, origin: 'https://evil.example' };
  await fail('a session from elsewhere', '/graphql', json({ query: '{ me { name } }' }, foreign));
  await fail('a session by GET', '/graphql?query={me{name}}', { headers: { cookie } });
  const query = 'mutation ($current: Int!) { renamePerson(person: $current, name: "a") { id } }';
  await fail('a session as a variable', '/graphql', json({ query, variables: {} }, administrator));
}

const DOCUMENTS = [
  getIntrospectionQuery(),
  '{ me { email sessions { id userAgent } apiKeys { id start name } } }',
  '{ people(first: 100) { edges { node { email name sessions { id } apiKeys { id start } } } } }',
  '{ auditLog(first: 100) { edges { node { action detail actor { id name } subject { id name } } } } }',
  '{ webhooks { id name url isActive failingSince } }',
  '{ changeSets(first: 100) { edges { node { number reason author { id name } operations { sentence effects { id subject fields { field before after } } } } } } }',
  '{ savedViews { id name search } }',
  '{ imports(first: 100) { edges { node { id title startedBy { id name } files { name problem } problem { message } } } } }',
  '{ changes(since: 0, first: 1) { revision entityIds changeSet { reason author { id name } } } }',
];

/** Whatever is read by those who may read all. */
async function readAll(): Promise<void> {
  for (const query of DOCUMENTS) {
    const answer = await ask(query);
    expect(answer).not.toHaveProperty('errors');
    note(query.slice(0, 40), JSON.stringify(answer));
  }
  for (const path of [
    '/metrics',
    '/readyz',
    '/healthz',
    '/',
    '/sign-in',
    '/auth/session',
    '/auth/ways',
    ...['graph.jsonl', 'graph.graphml', 'sources.csv'].map((file) => `/export/${file}`),
  ]) {
    await fail(path, path, { headers: administrator });
  }
}

async function runCommands(): Promise<void> {
  const run = async (parameters: string[], variables = server.variables) => {
    const command = runRolegraph(parameters, variables);
    await command.ended;
    note(`rolegraph ${parameters.join(' ')}`, command.output());
  };
  const wrong = canaries.keep('NEO4J_PASSWORD that is wrong', 'canary-that-opens-no-graph');
  await Promise.all([
    run(['history', '--json']),
    run(['migrate', 'status'], { ...server.variables, NEO4J_PASSWORD: wrong }),
  ]);
}

beforeAll(async () => {
  await startWithLink();
  await startWithSecrets();
  await signInByOpenId();
  await suggest();
  const key = await makeKeys();
  await makeWebhook();
  await makeLinks();
  await misplaceSecrets(key);
  await readAll();
  await runCommands();
}, 120_000);

afterAll(async () => {
  await server.close();
  await provider.close();
});

test('there is a secret of every sort', () => {
  expect(canaries.kept()).toHaveLength(21);
});

describe('no secret', () => {
  test('is told to anybody but its owner, once', () => {
    const found = texts.map(({ where, text, told }) => [where, canaries.foundIn(text, told)]);
    expect(found.filter(([, leaks]) => leaks?.length)).toEqual([]);
    expect(texts.length).toBeGreaterThan(35);
  });

  test('is in the log or in what else the server prints', async () => {
    await server.process.prints(/a mail could not be sent|"errorCodes"/);
    const output = server.process.output();
    expect(output).toContain('"path":"/auth/login"');
    expect(output).toContain('a sign-in by OpenID has failed');
    expect(canaries.foundIn(output)).toEqual([]);
  });

  test('is in the database, but for that with which webhooks are signed', async () => {
    const database = await connectTestDatabase();
    const rows = await database.read<{ all: unknown }>(
      'MATCH (node) RETURN collect([labels(node), properties(node)]) AS all',
    );
    await database.close();
    const written = JSON.stringify(rows);
    expect(written).toContain('ida@canary.example');
    expect(canaries.foundIn(written)).toEqual(['webhook secret']);
  });

  test('is taken into the dashboard by those who build it where the server has them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rolegraph-build-'));
    writeFileSync(join(folder, 'index.html'), '<script type="module" src="/main.js"></script>');
    // Whatever a page could ask for of where it was built, were it there.
    const asked =
      'console.log(import.meta.env, import.meta.env.ADMIN_PASSWORD, globalThis.process?.env);';
    writeFileSync(join(folder, 'main.js'), asked);
    const parameters = ['build', folder, '--config', join(DASHBOARD, 'vite.config.ts')];
    const program = [process.execPath, join(DASHBOARD, 'node_modules/vite/bin/vite.js')];
    const build = runProgram([...program, ...parameters], DASHBOARD, server.variables);
    expect(await build.ended).toBe(0);
    const files = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'));
    rmSync(folder, { recursive: true });
    expect(files.join('\n')).toContain('production');
    expect(canaries.foundIn([...files, build.output()].join('\n'))).toEqual([]);
  });
});
