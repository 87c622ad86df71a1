import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../packages/server/src/store/database.ts';
import {
  checkPersonMay,
  type PersonToCheck,
} from '../../../packages/server/src/store/people/check-person-may.ts';
import { closeSession } from '../../../packages/server/src/store/people/sessions.ts';
import { connectTestDatabase } from '../../testkit/test-database.ts';
import { createTestPeople, type TestPeople } from '../../testkit/test-people.ts';

let database: Database;
let users: TestPeople;

beforeAll(async () => {
  database = await connectTestDatabase();
  users = createTestPeople(database);
});

afterAll(async () => {
  await users.remove();
  await database.close();
});

const check = (person: PersonToCheck, now?: number) =>
  database.write((transaction) => checkPersonMay(transaction, person, 'editor', now));

const signedIn = async () => {
  const { token, person } = await users.open(await users.create('editor'));
  return { token, person };
};

test('an editor may do what editors may, by their session or without one', async () => {
  const { person } = await signedIn();
  await expect(check(person)).resolves.toBeUndefined();
  await expect(check({ id: person.id })).resolves.toBeUndefined();
});

test('who was given a lower role is FORBIDDEN', async () => {
  const { person } = await signedIn();
  await users.giveRole(person, 'contributor');
  await expect(check(person)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('who has signed out is UNAUTHENTICATED', async () => {
  const { person, token } = await signedIn();
  await closeSession(database, token);
  await expect(check(person)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('who was disabled is UNAUTHENTICATED', async () => {
  const { person } = await signedIn();
  await users.disable(person);
  await expect(check(person)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('whose session has run out meanwhile is UNAUTHENTICATED', async () => {
  const { person } = await signedIn();
  const inAnHour = Date.now() + 60 * 60_000;
  await expect(check(person, inAnHour)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('the session of somebody else is none', async () => {
  const [one, other] = [await signedIn(), await signedIn()];
  const { sessionTokenHash } = other.person;
  await expect(check({ id: one.person.id, sessionTokenHash })).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  });
});

test('who is not known is UNAUTHENTICATED', async () => {
  await expect(check({ id: 'nobody' })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});
