import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { ensureAdministrator } from '../../../packages/server/src/store/people/ensure-administrator.ts';
import { openPeople, type People } from '../../../packages/server/src/store/people/people.ts';
import { newPlace } from '../../testkit/new-place.ts';
import { connectTestDatabase } from '../../testkit/test-database.ts';
import { createTestPeople, type TestPeople } from '../../testkit/test-people.ts';

const password = 'correct horse battery';

const PLACE = newPlace();

let database: Database;
let users: TestPeople;
let people: People;

beforeAll(async () => {
  database = await connectTestDatabase();
  users = createTestPeople(database);
  people = openPeople(database);
});

afterAll(async () => {
  await users.remove();
  await database.close();
});

test('servers that start at once make one administrator with the given password', async () => {
  const given = { email: users.email('started-at-once'), password };
  const links = await Promise.all(
    Array.from({ length: 6 }, () => ensureAdministrator(database, given)),
  );
  expect(links).toEqual(links.map(() => undefined));
  expect(await people.signIn(given, PLACE)).toMatchObject({
    person: { role: 'admin', email: given.email },
  });
});

test('a start with the same password leaves sessions open', async () => {
  const given = { email: users.email('same'), password };
  await ensureAdministrator(database, given);
  const session = await people.signIn(given, PLACE);
  await ensureAdministrator(database, given);
  expect(await people.findPerson(session?.token ?? '')).not.toBeNull();
});

test('a start with another password puts it in force, and ends sessions', async () => {
  const given = { email: users.email('changed'), password };
  await ensureAdministrator(database, given);
  const session = await people.signIn(given, PLACE);
  const changed = { ...given, password: `${password} staple` };
  await ensureAdministrator(database, changed);
  expect(await people.findPerson(session?.token ?? '')).toBeNull();
  expect(await people.signIn(given, PLACE)).toBeNull();
  expect(await people.signIn(changed, PLACE)).not.toBeNull();
});

test('who is named by the operator is an administrator again, whatever became of them', async () => {
  const person = await users.create('viewer', password);
  await users.disable(person);
  await ensureAdministrator(database, { email: person.email, password });
  expect(await people.signIn({ email: person.email, password }, PLACE)).toMatchObject({
    person: { id: person.id, role: 'admin' },
  });
});
