import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { openAccounts } from '../../../packages/server/src/store/people/open-accounts.ts';
import type { SignedInPerson } from '../../../packages/server/src/store/people/person.ts';
import { race, refused } from '../../testkit/race.ts';
import { connectTestDatabase } from '../../testkit/test-database.ts';
import { createTestPeople, type TestPeople } from '../../testkit/test-people.ts';

const ROUNDS = 25;

let databases: Database[];
let users: TestPeople;

const [here, elsewhere] = [0, 1].map((at) => () => databases[at] as Database) as [
  () => Database,
  () => Database,
];

// Two connections, as from two servers.
beforeAll(async () => {
  databases = [await connectTestDatabase(), await connectTestDatabase()];
  users = createTestPeople(here());
});

afterAll(async () => {
  await users.remove();
  for (const database of databases) await database.close();
});

async function signedInAdministrator(): Promise<SignedInPerson> {
  return (await users.open(await users.create('admin'))).person;
}

async function countAdministrators(): Promise<number> {
  const [row] = await here().read<{ count: number }>(
    `MATCH (user:User {role: 'admin', status: 'ACTIVE'}) RETURN count(user) AS count`,
  );
  return row?.count ?? 0;
}

test.each(['demote', 'disable', 'erase'] as const)(
  'of two administrators who %s each other at once, one stays',
  async (what) => {
    for (let round = 0; round < ROUNDS; round++) {
      await users.remove();
      const [one, other] = [await signedInAdministrator(), await signedInAdministrator()];
      const act = (database: Database, actor: SignedInPerson, { id }: SignedInPerson) => {
        const accounts = openAccounts(database, actor);
        if (what === 'demote') return accounts.changeRole(id, 'viewer');
        return what === 'disable' ? accounts.disable(id) : accounts.erase(id);
      };
      const { won, lost } = await race<unknown>([
        act(here(), one, other),
        act(elsewhere(), other, one),
      ]);
      expect([won.length, lost.length]).toEqual([1, 1]);
      expect(lost[0]?.code).toBe(what === 'demote' ? 'FORBIDDEN' : 'UNAUTHENTICATED');
      expect(await countAdministrators()).toBe(1);
    }
  },
);

test('the last administrator who can sign in stays, whoever else was only invited', async () => {
  await users.remove();
  const last = await signedInAdministrator();
  const accounts = openAccounts(here(), last);
  const invited = await accounts.invite({ email: users.email('new'), name: 'New', role: 'admin' });
  const attempts = [
    () => accounts.changeRole(last.id, 'editor'),
    () => accounts.disable(last.id),
    () => accounts.erase(last.id),
  ];
  for (const attempt of attempts) {
    const refusal = await refused(attempt());
    expect(refusal).toMatchObject({ code: 'CONFLICT', details: { field: 'person' } });
  }
  await users.open({ id: invited.account.id });
  await accounts.changeRole(last.id, 'editor');
  expect(await countAdministrators()).toBe(1);
});
