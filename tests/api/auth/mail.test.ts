import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMailer } from '../../../packages/server/src/store/mail/open-mailer.ts';
import { type Api, openApi } from '../../testkit/api.ts';
import { type MailServer, startMailServer } from '../../testkit/mail-server.ts';
import { postJson } from '../../testkit/post-json.ts';

const PUBLIC = 'https://careers.example.org';
const PASSWORD = 'plum orbit cradle nine';

let mail: MailServer;
let api: Api;
let origin: string;
const failures: unknown[] = [];

beforeAll(async () => {
  mail = await startMailServer();
  const mailer = openMailer({ url: mail.url, from: 'Rolegraph <r@example.org>', origin: PUBLIC });
  const onFailure = (error: unknown) => failures.push(error);
  api = await openApi(undefined, { mail: { mailer, onFailure } });
  origin = new URL(api.url).origin;
});

afterAll(async () => {
  await api.close();
  await mail.close();
});

/** The token of the link in the mail that came last, which must lead to the public address. */
function tokenOf(text: string | undefined): string {
  const unfolded = text?.replaceAll('=\r\n', '').replaceAll('=3D', '=') ?? '';
  return /https:\/\/careers\.example\.org\/password#([\w-]{43})/.exec(unfolded)?.[1] ?? '';
}

test('whoever forgot their password is mailed a link to a new one, wherever they say they are', async () => {
  const { email } = await api.users.create('editor', PASSWORD);
  const before = mail.mails.length;
  const headers = { 'x-forwarded-host': 'evil.example' };
  const asked = await postJson(`${origin}/auth/forgotten`, { email }, headers);
  expect([asked.status, asked.body]).toEqual([202, { mail: true }]);
  await mail.received(before + 1);
  const [received] = mail.mails.slice(-1);
  expect(received?.to).toEqual([email]);
  const token = tokenOf(received?.text);
  const used = await postJson(`${origin}/auth/password-link/use`, {
    token,
    password: 'velvet lantern tide 4',
  });
  expect(used.status).toBe(200);
});

test('an e-mail that nobody has is answered alike, and no mail is sent', async () => {
  const before = mail.mails.length;
  const asked = await postJson(`${origin}/auth/forgotten`, { email: api.users.email('nobody') });
  expect([asked.status, asked.body]).toEqual([202, { mail: true }]);
  const { email } = await api.users.create('editor');
  await postJson(`${origin}/auth/forgotten`, { email });
  await mail.received(before + 1);
  expect(mail.mails).toHaveLength(before + 1);
  expect(failures).toEqual([]);
});

test('the fourth link in an hour is refused, for somebody and for nobody', async () => {
  const { email } = await api.users.create('editor');
  const before = mail.mails.length;
  for (const given of [email, api.users.email('no-one')]) {
    const statuses: number[] = [];
    for (let count = 0; count < 4; count++) {
      statuses.push((await postJson(`${origin}/auth/forgotten`, { email: given })).status);
    }
    expect(statuses).toEqual([202, 202, 202, 429]);
  }
  await mail.received(before + 3);
});

test('an invitation is mailed, and its link is told to nobody else', async () => {
  const admin = await api.signIn('admin');
  const email = api.users.email('invited');
  const { invitePerson } = await admin.read<{ invitePerson: { address: string | null } }>(
    `mutation ($email: String!) {
      invitePerson(email: $email, name: "Grace\\u2019s friend", role: EDITOR) { address }
    }`,
    { email },
  );
  expect(invitePerson.address).toBeNull();
  const received = mail.mails.find(({ to }) => to.includes(email));
  const looked = await postJson(`${origin}/auth/password-link`, { token: tokenOf(received?.text) });
  expect(looked.body).toMatchObject({ person: { email }, purpose: 'INVITATION' });
});

test('where the mail cannot be sent, the administrator is told the link', async () => {
  const mailer = openMailer({ url: 'smtp://127.0.0.1:9', from: 'r@example.org', origin: PUBLIC });
  const server = await openApi(undefined, { mail: { mailer, onFailure: () => undefined } });
  const admin = await server.signIn('admin');
  const { invitePerson } = await admin.read<{ invitePerson: { address: string } }>(
    `mutation ($email: String!) {
      invitePerson(email: $email, name: "Ada", role: EDITOR) { address }
    }`,
    { email: server.users.email('unreached') },
  );
  expect(tokenOf(invitePerson.address)).toHaveLength(43);
  await server.close();
});

test('a name cannot add a header or a line to a mail', async () => {
  const admin = await api.signIn('admin');
  const { errors } = await admin.ask(
    `mutation ($email: String!, $name: String!) {
      invitePerson(email: $email, name: $name, role: EDITOR) { address }
    }`,
    { email: 'x@example.org\r\nBcc: y@example.org', name: 'Ada' },
  );
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
