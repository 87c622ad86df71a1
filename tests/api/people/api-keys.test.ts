import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, openApi } from '../../testkit/api.ts';
import { postJson } from '../../testkit/post-json.ts';

let api: Api;
let origin: string;

beforeAll(async () => {
  api = await openApi();
  origin = new URL(api.url).origin;
});

afterAll(() => api.close());

const REVERT =
  'mutation { revertChangeSet(number: 999999, reason: "x", idempotencyKey: "x") { number } }';

async function newKey(scope: 'READ' | 'WRITE', role: 'viewer' | 'editor' | 'admin' = 'editor') {
  const signedIn = await api.signIn(role);
  const { createApiKey } = await signedIn.read<{
    createApiKey: { secret: string; key: { id: string; start: string } };
  }>(
    `mutation ($scope: KeyScope!) {
      createApiKey(name: "A program", scope: $scope, days: 1) {
        secret key { id name scope start createdAt expiresAt lastUsedAt }
      }
    }`,
    { scope },
  );
  const headers = { authorization: `Bearer ${createApiKey.secret}` };
  const ask = async (query: string, given: Readonly<Record<string, string>> = {}) =>
    (await postJson(api.url, { query }, { ...headers, ...given })).body as {
      data?: unknown;
      errors?: { extensions: { code: string } }[];
    };
  return { ...createApiKey, owner: signedIn, ask };
}

describe('an API key', () => {
  test('asks in the name of its person, without an origin', async () => {
    const key = await newKey('READ');
    const { person } = key.owner;
    expect(await key.ask('{ me { id role } }')).toMatchObject({
      data: { me: { id: person.id, role: 'EDITOR' } },
    });
  });

  test('is kept as a hash, with its start alone', async () => {
    const { secret, key } = await newKey('READ');
    expect(secret.startsWith(key.start)).toBe(true);
    const rows = await api.database.read<{ kept: object }>(
      'MATCH (key:ApiKey {id: $id}) RETURN properties(key) AS kept',
      { id: key.id },
    );
    expect(JSON.stringify(rows)).not.toContain(secret.slice(key.start.length));
  });

  test.each([
    ['READ', 'editor', REVERT, 'FORBIDDEN'],
    ['WRITE', 'viewer', REVERT, 'FORBIDDEN'],
    ['WRITE', 'editor', REVERT, 'NOT_FOUND'],
    ['WRITE', 'admin', REVERT, 'NOT_FOUND'],
    ['WRITE', 'admin', '{ people { totalCount } }', 'FORBIDDEN'],
    ['WRITE', 'admin', 'mutation { endOtherSessions }', 'FORBIDDEN'],
    ['WRITE', 'admin', '{ me { sessions { id } } }', 'FORBIDDEN'],
  ] as const)('of scope %s of %s asks %s: %s', async (scope, role, document, expected) => {
    const key = await newKey(scope, role);
    const { errors } = await key.ask(document);
    expect(errors?.[0]?.extensions.code).toBe(expected);
  });

  test('that was revoked, or never was, is refused at once, also where nobody need sign in', async () => {
    const key = await newKey('READ');
    await key.owner.read(`mutation { revokeApiKey(key: "${key.key.id}") }`);
    const { errors } = await key.ask('{ __typename }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    for (const authorization of ['Bearer rg_nothing', 'Basic YTpi', 'Bearer']) {
      const answer = await postJson(api.url, { query: '{ __typename }' }, { authorization });
      expect([answer.status, answer.error?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    }
  });

  test('ends when its time is up, and when its person is disabled', async () => {
    const [expired, disabled] = [await newKey('READ'), await newKey('READ')];
    await api.database.write((transaction) =>
      transaction.run(
        'MATCH (key:ApiKey {id: $id}) SET key.expiresAt = datetime() - duration("PT1S")',
        {
          id: expired.key.id,
        },
      ),
    );
    await api.users.disable(disabled.owner.person);
    for (const key of [expired, disabled]) {
      expect((await key.ask('{ me { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  test('shows when it was last used', async () => {
    const key = await newKey('READ');
    await key.ask('{ me { id } }');
    const { me } = await key.owner.read<{ me: { apiKeys: { lastUsedAt: string | null }[] } }>(
      '{ me { apiKeys { lastUsedAt } } }',
    );
    expect(Date.parse(me.apiKeys[0]?.lastUsedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });

  test('of somebody else is not revoked, and not told from one that never was', async () => {
    const key = await newKey('READ');
    const other = await api.signIn('editor');
    const refused = async (id: string) =>
      (await other.ask(`mutation { revokeApiKey(key: "${id}") }`)).errors?.[0]?.extensions.code;
    expect(await refused(key.key.id)).toBe('NOT_FOUND');
    expect(await refused('nothing')).toBe('NOT_FOUND');
    const admin = await api.signIn('admin');
    await admin.read(`mutation { revokeApiKey(key: "${key.key.id}") }`);
  });
});

test('a password is not changed by nobody, nor by an API key', async () => {
  const given = { current: 'plum orbit cradle nine', password: 'velvet lantern tide 4' };
  const anonymous = await postJson(`${origin}/auth/password`, given);
  expect(anonymous.error?.extensions.code).toBe('UNAUTHENTICATED');
  const { secret } = await newKey('WRITE');
  const authorization = `Bearer ${secret}`;
  const byKey = await postJson(`${origin}/auth/password`, given, { authorization });
  expect(byKey.error?.extensions.code).toBe('FORBIDDEN');
});
