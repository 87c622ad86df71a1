import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAccounts } from '../../../packages/server/src/store/people/open-accounts.ts';
import { type Api, openApi } from '../../testkit/api.ts';
import { postJson } from '../../testkit/post-json.ts';

const PASSWORD = 'plum orbit cradle nine';

/** Of the same password, at a cost that is too low. */
const CHEAP_HASH =
  '$argon2id$v=19$m=8192,t=1,p=1$r+B2ekGurg6uXGq40Rc6tw$/dAUnW7GTJ6eq0irob2gH3LH6y9Ls95wYdHoL2A7MNQ';

let api: Api;
let origin: string;

beforeAll(async () => {
  api = await openApi();
  origin = new URL(api.url).origin;
});

afterAll(() => api.close());

type Asking = Pick<Api, 'ask' | 'read'>;

const INVITE = `mutation ($email: String!, $name: String!, $role: AccessRole!) {
  invitePerson(email: $email, name: $name, role: $role) {
    address expiresAt person { id email name role status hasPassword }
  }
}`;

type Invited = {
  invitePerson: { address: string; person: { id: string; role: string; hasPassword: boolean } };
};

async function invite(admin: Asking, word: string, role = 'EDITOR') {
  const variables = { email: api.users.email(word), name: word, role };
  const { invitePerson } = await admin.read<Invited>(INVITE, variables);
  return { ...invitePerson, ...variables, token: invitePerson.address.split('#')[1] ?? '' };
}

const codeOf = async (asking: Asking, document: string, variables?: object) => {
  const { errors } = await asking.ask(document, variables);
  return errors?.[0]?.extensions.code;
};

/** How somebody asks with the cookie that an answer has set. */
const withCookie = (cookie: string) => {
  const headers = { cookie, origin };
  const ask = async (query: string) => (await postJson(api.url, { query }, headers)).body;
  return { headers, ask };
};

describe('an invitation', () => {
  test('leads by its link to a password, a session, and a role', async () => {
    const admin = await api.signIn('admin');
    const { person, token, email } = await invite(admin, 'ada');
    expect(person).toMatchObject({ role: 'EDITOR', hasPassword: false, status: 'ACTIVE', email });
    const looked = await postJson(`${origin}/auth/password-link`, { token });
    expect(looked.body).toMatchObject({ person: { name: 'ada', email }, purpose: 'INVITATION' });
    const used = await postJson(`${origin}/auth/password-link/use`, { token, password: PASSWORD });
    expect(used.body).toMatchObject({ person: { id: person.id, role: 'editor' } });
    const answer = await withCookie(used.cookie).ask('{ me { email hasPassword } }');
    expect(answer).toMatchObject({ data: { me: { email, hasPassword: true } } });
    const again = await postJson(`${origin}/auth/password-link/use`, { token, password: PASSWORD });
    expect([again.status, again.error?.extensions.code]).toEqual([404, 'NOT_FOUND']);
    const signedIn = await postJson(`${origin}/auth/login`, { email, password: PASSWORD });
    expect(signedIn.status).toBe(200);
  });

  test('is refused for an e-mail that somebody has, however it is written', async () => {
    const admin = await api.signIn('admin');
    await invite(admin, 'Bob');
    const variables = { email: ` ${api.users.email('bOB')} `, name: 'Bob', role: 'VIEWER' };
    expect(await codeOf(admin, INVITE, variables)).toBe('ALREADY_EXISTS');
  });

  test.each([
    ['no e-mail', { email: 'nobody', name: 'Nobody' }, 'email'],
    ['an empty name', { email: 'a@b.example', name: '  ' }, 'name'],
    ['a name of two lines', { email: 'a@b.example', name: 'a\nb' }, 'name'],
    ['a long name', { email: 'a@b.example', name: 'x'.repeat(101) }, 'name'],
  ])('with %s is BAD_USER_INPUT naming the field', async (_what, given, field) => {
    const admin = await api.signIn('admin');
    const { errors } = await admin.ask(INVITE, { ...given, role: 'VIEWER' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  test('lets one of ten who use it at once in', async () => {
    const { token } = await invite(await api.signIn('admin'), 'race');
    const given = { token, password: PASSWORD };
    const all = await Promise.all(
      Array.from({ length: 10 }, () => postJson(`${origin}/auth/password-link/use`, given)),
    );
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(all.filter(({ status }) => status === 404)).toHaveLength(9);
  });
});

describe('a password', () => {
  test.each([
    ['short', 'Tr0ub4dor&3'],
    ['common', 'passwordpassword'],
    ['a row of keys', 'qwertyuiopasdf'],
    ['made from the name of its person', 'grace.hopper.12'],
    ['one letter', 'aaaaaaaaaaaaaaaaaaaa'],
    ['long beyond measure', 'plum orbit '.repeat(30)],
  ])('that is %s is refused, and not told back', async (what, password) => {
    const admin = await api.signIn('admin');
    const variables = { email: api.users.email(what.replaceAll(' ', '-')), role: 'VIEWER' };
    const { invitePerson } = await admin.read<Invited>(INVITE, {
      ...variables,
      name: 'Grace Hopper',
    });
    const token = invitePerson.address.split('#')[1] ?? '';
    const answer = await postJson(`${origin}/auth/password-link/use`, { token, password });
    expect(answer.error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'password' });
    expect(JSON.stringify(answer.body)).not.toContain(password);
    const after = await postJson(`${origin}/auth/password-link`, { token });
    expect(after.status).toBe(200);
  });

  test.each([
    ` ${'plum orbit cradle nine '.repeat(5)}`,
    'größere Häuser über Flüssen Ω≈ç√∫ 三つの山',
    '🦊🐢🦉🐙🦋🐳🌵🍄🌊🔭🧭🪁',
  ])('long, of any script and with blanks at its ends, is taken whole', async (password) => {
    const { token, email } = await invite(await api.signIn('admin'), `whole-${password.length}`);
    const used = await postJson(`${origin}/auth/password-link/use`, { token, password });
    expect(used.status).toBe(200);
    const login = (given: string) => postJson(`${origin}/auth/login`, { email, password: given });
    expect((await login(password)).status).toBe(200);
    expect((await login(`${password}x`)).status).toBe(401);
    expect((await login(password.slice(0, -1))).status).toBe(401);
    expect(
      (await login(password.toUpperCase() === password ? `${password} ` : password.toUpperCase()))
        .status,
    ).toBe(401);
  });

  test('is changed by whoever knows it, and ends all other sessions', async () => {
    const person = await api.users.create('editor', PASSWORD);
    const login = () =>
      postJson(`${origin}/auth/login`, { email: person.email, password: PASSWORD });
    const [here, elsewhere] = [await login(), await login()];
    const headers = { cookie: here.cookie, origin };
    const wrong = { current: 'something else', password: 'velvet lantern tide 4' };
    const refused = await postJson(`${origin}/auth/password`, wrong, headers);
    expect(refused.error?.extensions).toMatchObject({ code: 'FORBIDDEN', field: 'current' });
    const right = { ...wrong, current: PASSWORD };
    const changed = await postJson(`${origin}/auth/password`, right, headers);
    expect(changed.status).toBe(200);
    const me = '{ me { id } }';
    expect(await withCookie(changed.cookie).ask(me)).toMatchObject({
      data: { me: person && { id: person.id } },
    });
    expect(await withCookie(here.cookie).ask(me)).toMatchObject({ data: { me: null } });
    expect(await withCookie(elsewhere.cookie).ask(me)).toMatchObject({ data: { me: null } });
    expect((await login()).status).toBe(401);
  });

  test('is hashed anew at today’s cost when its person signs in', async () => {
    const person = await api.users.create('viewer', PASSWORD);
    const before = CHEAP_HASH;
    const run = (query: string, parameters: object) =>
      api.database.write((transaction) =>
        transaction.run<{ hash: string }>(query, { id: person.id, ...parameters }),
      );
    await run('MATCH (user:User {id: $id}) SET user.passwordHash = $before', { before });
    const login = () =>
      postJson(`${origin}/auth/login`, { email: person.email, password: PASSWORD });
    expect((await login()).status).toBe(200);
    const [row] = await run('MATCH (user:User {id: $id}) RETURN user.passwordHash AS hash', {});
    expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await login()).status).toBe(200);
  });
});

const REVERT =
  'mutation { revertChangeSet(number: 999999, reason: "x", idempotencyKey: "x") { number } }';

describe('sessions', () => {
  test('are listed to their person, and ended one by one or all but this', async () => {
    const here = await api.signIn('viewer');
    const [one, two] = [await api.users.open(here.person), await api.users.open(here.person)];
    type Listed = { me: { sessions: { id: string; isCurrent: boolean }[] } };
    const list = async () =>
      (await here.read<Listed>('{ me { sessions { id isCurrent } } }')).me.sessions;
    const before = await list();
    expect(before.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    expect(before).toHaveLength(3);
    const other = before.find(({ isCurrent }) => !isCurrent);
    await here.read(`mutation { endSession(session: "${other?.id}") }`);
    expect(await here.read('mutation { endOtherSessions }')).toEqual({ endOtherSessions: 1 });
    expect(await list()).toHaveLength(1);
    for (const { token } of [one, two]) {
      const headers = { cookie: `rolegraph_session=${token}`, origin };
      const answer = await postJson(api.url, { query: '{ me { id } }' }, headers);
      expect(answer.body).toMatchObject({ data: { me: null } });
    }
  });
});

describe('an administrator', () => {
  test('takes a role away, from the next request on', async () => {
    const [admin, editor] = [await api.signIn('admin'), await api.signIn('editor')];
    expect(await codeOf(editor, REVERT)).toBe('NOT_FOUND');
    const change = `mutation ($person: ID!) { changeAccessRole(person: $person, role: VIEWER) { role } }`;
    expect(await admin.read(change, { person: editor.person.id })).toEqual({
      changeAccessRole: { role: 'VIEWER' },
    });
    expect(await codeOf(editor, REVERT)).toBe('FORBIDDEN');
  });

  test('disables and enables, and sessions do not come back', async () => {
    const [admin, editor] = [await api.signIn('admin'), await api.signIn('editor')];
    const person = editor.person.id;
    const set = (name: string) =>
      admin.read(`mutation ($person: ID!) { ${name}(person: $person) { status } }`, { person });
    expect(await set('disablePerson')).toEqual({ disablePerson: { status: 'DISABLED' } });
    expect(await codeOf(editor, REVERT)).toBe('UNAUTHENTICATED');
    expect(await set('enablePerson')).toEqual({ enablePerson: { status: 'ACTIVE' } });
    expect(await codeOf(editor, REVERT)).toBe('UNAUTHENTICATED');
  });

  test('makes a link to a new password, and the old one holds until then', async () => {
    const admin = await api.signIn('admin');
    const person = await api.users.create('viewer', PASSWORD);
    const reset = `mutation ($person: ID!) { resetPassword(person: $person) { address } }`;
    const links = [
      await admin.read(reset, { person: person.id }),
      await admin.read(reset, { person: person.id }),
    ];
    const [first, second] = (links as { resetPassword: { address: string } }[]).map(
      ({ resetPassword }) => resetPassword.address.split('#')[1],
    );
    const login = (password: string) =>
      postJson(`${origin}/auth/login`, { email: person.email, password });
    expect((await login(PASSWORD)).status).toBe(200);
    const use = (token: string | undefined) =>
      postJson(`${origin}/auth/password-link/use`, { token, password: 'velvet lantern tide 4' });
    expect((await use(first)).status).toBe(404);
    expect((await use(second)).status).toBe(200);
    expect((await login(PASSWORD)).status).toBe(401);
    expect((await login('velvet lantern tide 4')).status).toBe(200);
  });

  test('finds people by a part of their name or e-mail, page by page', async () => {
    const admin = await api.signIn('admin');
    for (const word of ['zed-one', 'zed-two', 'zed-three']) await invite(admin, word);
    const list = `query ($after: String, $text: String) {
      people(text: $text, first: 2, after: $after) {
        totalCount edges { node { name } } pageInfo { hasNextPage endCursor }
      }
    }`;
    type Page = {
      people: {
        totalCount: number;
        edges: { node: { name: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    const text = api.users.email('ZED-').split('@')[0];
    const first = (await admin.read<Page>(list, { text })).people;
    const names = (page: Page['people']) => page.edges.map(({ node }) => node.name);
    expect(names(first)).toEqual(['zed-one', 'zed-three']);
    const after = first.pageInfo.endCursor;
    const second = (await admin.read<Page>(list, { text, after })).people;
    expect([names(second), second.pageInfo.hasNextPage]).toEqual([['zed-two'], false]);
  });

  test('reads in the audit log who did what to whom', async () => {
    const admin = await api.signIn('admin');
    const { person } = await invite(admin, 'audited');
    await admin.read(
      'mutation ($person: ID!) { changeAccessRole(person: $person, role: CONTRIBUTOR) { id } }',
      { person: person.id },
    );
    type Log = {
      auditLog: { edges: { node: Record<string, unknown> & { subject: { id: string } } }[] };
    };
    const { auditLog } = await admin.read<Log>(
      '{ auditLog(first: 100) { edges { node { number at action actor { id name } subject { id name } detail } } } }',
    );
    const mine = auditLog.edges
      .map(({ node }) => node)
      .filter(({ subject }) => subject?.id === person.id);
    const actor = { id: admin.person.id, name: admin.person.name };
    expect(mine).toMatchObject([
      { action: 'ROLE_CHANGED', actor, detail: 'editor → contributor' },
      { action: 'INVITED', actor, detail: 'editor' },
    ]);
    expect(JSON.stringify(mine.map(({ detail }) => detail))).not.toContain('@');
  });

  test.each(['changeAccessRole', 'disablePerson', 'erasePerson', 'resetPassword'])(
    'is told where %s names nobody',
    async (name) => {
      const admin = await api.signIn('admin');
      const role = name === 'changeAccessRole' ? ', role: VIEWER' : '';
      const fields =
        name === 'erasePerson' ? '' : name === 'resetPassword' ? '{ address }' : '{ id }';
      const document = `mutation { ${name}(person: "nobody"${role}) ${fields} }`;
      const { errors } = await admin.ask(document);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'person' });
    },
  );
});

describe('an erased account', () => {
  test('is gone with all it had, and what its person wrote is under no name', async () => {
    const editor = await api.signIn('editor');
    const { name, id } = editor.person;
    const mutation = `mutation ($changes: [ChangeInput!]!, $key: ID!) {
      proposeChanges(changes: $changes, reason: "To be kept", idempotencyKey: $key) { number }
    }`;
    const slug = `erased-${id}`;
    const changes = [{ createIndustry: { slug, name: slug, description: 'An industry.' } }];
    type Proposed = { proposeChanges: { number: number } };
    const { proposeChanges } = await editor.read<Proposed>(mutation, { changes, key: id });
    const admin = await api.signIn('admin');
    expect(await admin.read('mutation ($id: ID!) { erasePerson(person: $id) }', { id })).toEqual({
      erasePerson: id,
    });
    expect(await codeOf(editor, REVERT)).toBe('UNAUTHENTICATED');
    const { changeSet } = await admin.read<{ changeSet: { author: object } }>(
      'query ($number: Int!) { changeSet(number: $number) { author { id name } } }',
      { number: proposeChanges.number },
    );
    expect(changeSet.author).toEqual({ id, name: 'Erased account' });
    const rows = await api.database.read<{ kept: object }>(
      'MATCH (node) WHERE any(key IN keys(node) WHERE toStringOrNull(node[key]) = $name) RETURN properties(node) AS kept',
      { name },
    );
    expect(rows).toEqual([]);
    await admin.read(
      `mutation ($number: Int!) { reviewChangeSet(number: $number, decisions: [{operation: 0, accept: false, reason: "test"}]) { state } }`,
      { number: proposeChanges.number },
    );
  });

  test('is erased by its own person, and by nobody else without rights', async () => {
    const [one, other] = [await api.signIn('editor'), await api.signIn('editor')];
    const erase = 'mutation ($id: ID!) { erasePerson(person: $id) }';
    expect(await codeOf(one, erase, { id: other.person.id })).toBe('FORBIDDEN');
    expect(await codeOf(one, erase, { id: 'nobody' })).toBe('FORBIDDEN');
    await one.read(erase, { id: one.person.id });
    expect(await codeOf(one, '{ people { totalCount } }')).toBe('UNAUTHENTICATED');
  });
});

test('the operator acts without an account', async () => {
  const accounts = openAccounts(api.database, null);
  const made = await accounts.invite({
    email: api.users.email('operator'),
    name: 'Made by hand',
    role: 'viewer',
  });
  expect(await accounts.changeRole(made.account.id, 'editor')).toMatchObject({ role: 'editor' });
});
