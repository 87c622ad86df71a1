import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { isPassword } from '../../../packages/server/src/store/people/password.ts';
import { signIn } from '../../../packages/server/src/store/people/sign-in.ts';
import { newPlace } from '../../testkit/new-place.ts';
import { connectTestDatabase } from '../../testkit/test-database.ts';
import { createTestPeople, type TestPeople } from '../../testkit/test-people.ts';

// Files share their modules; these have to be loaded anew for what stands in to take its place.
vi.hoisted(() => vi.resetModules());

vi.mock(import('../../../packages/server/src/store/people/password.ts'), async (original) => {
  const real = await original();
  return { ...real, isPassword: vi.fn(real.isPassword) };
});

let database: Database;
let people: TestPeople;

beforeAll(async () => {
  database = await connectTestDatabase();
  people = createTestPeople(database);
});

afterAll(async () => {
  await people.remove();
  await database.close();
});

beforeEach(() => {
  vi.mocked(isPassword).mockClear();
});

const WHO: Readonly<Record<string, () => Promise<string>>> = {
  'somebody with a password': async () =>
    (await people.create('editor', 'battery staple horse')).email,
  'somebody who has none yet': async () => (await people.create('editor')).email,
  'somebody who was disabled': async () => {
    const person = await people.create('editor', 'battery staple horse');
    await people.disable(person);
    return person.email;
  },
  nobody: () => Promise.resolve(people.email('nobody')),
};

// That each look takes one hash, also at no password, is shown beside the code that looks; how long it
// takes altogether is measured by `npm run bench -- safety`.
test.each(Object.entries(WHO))('a wrong password is looked at once for %s', async (_who, find) => {
  const email = await find();
  const given = { email, password: 'a password that is wrong' };
  expect(await signIn(database, given, newPlace(), Date.now())).toBeNull();
  expect(isPassword).toHaveBeenCalledTimes(1);
});
