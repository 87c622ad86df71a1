import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { openPeople, type People } from '../../../packages/server/src/store/people/people.ts';
import { createSignInLink } from '../../../packages/server/src/store/people/sign-in-links.ts';
import { countingDatabase, type QueryCount } from '../../testkit/counting-database.ts';
import { newPlace } from '../../testkit/new-place.ts';
import { connectTestDatabase } from '../../testkit/test-database.ts';
import { createTestPeople, type TestPeople } from '../../testkit/test-people.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const PLACE = newPlace();

let database: Database;
let queries: QueryCount;
let users: TestPeople;
let people: People;
let now = Date.now();

beforeAll(async () => {
  ({ database, queries } = countingDatabase(await connectTestDatabase()));
  users = createTestPeople(database);
  people = openPeople(database, () => now);
});

beforeEach(() => {
  now = Date.now();
});

afterAll(async () => {
  await users.remove();
  await database.close();
});

const newSession = async () => {
  const person = await users.create('editor');
  return { person, token: (await users.open(person, now)).token };
};

describe('a session', () => {
  test('tells who opened it', async () => {
    const { person, token } = await newSession();
    expect(await people.findPerson(token)).toMatchObject(person);
  });

  test('has a token of 256 bits, of which the database keeps no trace', async () => {
    const { person, token } = await newSession();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const rows = await database.read<{ kept: object }>(
      'MATCH (user:User {id: $id})-[:OPENED]->(session) RETURN properties(session) AS kept',
      { id: person.id },
    );
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test.each([
    ['in use', 11 * HOUR + 59 * MINUTE, 20 * MINUTE, true],
    ['after twelve hours, although it is in use', 12 * HOUR, 20 * MINUTE, false],
    ['idle for less than half an hour', 29 * MINUTE, Number.POSITIVE_INFINITY, true],
    ['idle for half an hour', 30 * MINUTE, Number.POSITIVE_INFINITY, false],
  ])('%s: is open %j', async (_when, lasts, useEvery, expected) => {
    const { token } = await newSession();
    const start = now;
    for (let at = useEvery; at < lasts; at += useEvery) {
      now = start + at;
      await people.findPerson(token);
    }
    now = start + lasts;
    expect((await people.findPerson(token)) !== null).toBe(expected);
  });

  test('is noted to be in use once a minute at most', async () => {
    const { token } = await newSession();
    const costOf = async (later: number) => {
      now += later;
      const before = queries.now();
      await people.findPerson(token);
      return queries.now() - before;
    };
    expect(await costOf(59_000)).toBe(1);
    expect(await costOf(1_000)).toBe(2);
    expect(await costOf(59_000)).toBe(1);
  });

  test('ends when it is closed, however many close and use it at once', async () => {
    const { token } = await newSession();
    now += 2 * MINUTE;
    const many = Array.from({ length: 10 });
    await Promise.all([
      ...many.map(() => people.findPerson(token)),
      ...many.map(() => people.signOut(token)),
    ]);
    expect(await people.findPerson(token)).toBeNull();
  });

  test.each(['', 'x', 'x'.repeat(43), 'ü'.repeat(43), 'x'.repeat(5_000)])(
    'is not found by %s',
    async (givenToken) => {
      expect(await people.findPerson(givenToken)).toBeNull();
    },
  );

  test('is none where the user is disabled', async () => {
    const { person, token } = await newSession();
    await users.disable(person);
    expect(await people.findPerson(token)).toBeNull();
  });
});

describe('signing in', () => {
  const password = 'correct horse battery';

  test('takes the e-mail in any case, and gives another token each time', async () => {
    const person = await users.create('admin', password);
    const given = { email: ` ${person.email.toUpperCase()}`, password };
    const [one, other] = [await people.signIn(given, PLACE), await people.signIn(given, PLACE)];
    expect(one?.person).toMatchObject(person);
    expect(one?.token).not.toBe(other?.token);
  });

  test('stores the password as OWASP asks', async () => {
    const { id } = await users.create('admin', password);
    const [row] = await database.read<{ hash: string }>(
      'MATCH (user:User {id: $id}) RETURN user.passwordHash AS hash',
      { id },
    );
    expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test('fails with another password, without one, unknown and disabled', async () => {
    const [known, without] = [await users.create('admin', password), await users.create('admin')];
    expect(await people.signIn({ email: known.email, password: `${password}.` }, PLACE)).toBeNull();
    expect(await people.signIn({ email: without.email, password }, PLACE)).toBeNull();
    expect(await people.signIn({ email: users.email('nobody'), password }, PLACE)).toBeNull();
    await users.disable(known);
    expect(await people.signIn({ email: known.email, password }, PLACE)).toBeNull();
  });

  test('removes sessions that have ended, also when many sign in at once', async () => {
    const person = await users.create('admin', password);
    const old = await Promise.all(Array.from({ length: 5 }, () => users.open(person, now - DAY)));
    const given = { email: person.email, password };
    const opened = await Promise.all(Array.from({ length: 5 }, () => people.signIn(given, PLACE)));
    expect(opened).not.toContain(null);
    const [row] = await database.read<{ sessions: number }>(
      'MATCH (:User {id: $id})-[:OPENED]->(session) RETURN count(session) AS sessions',
      { id: person.id },
    );
    expect(row?.sessions).toBe(opened.length);
    expect(await people.findPerson(old[0]?.token ?? '')).toBeNull();
  });
});

describe('a sign-in link', () => {
  const newLink = async () => {
    const person = await users.create('admin');
    const token = await database.write((transaction) =>
      createSignInLink(transaction, person.id, now),
    );
    return { person, token };
  };

  test('signs one in of ten who use it at once', async () => {
    const { person, token } = await newLink();
    const all = await Promise.all(
      Array.from({ length: 10 }, () => people.redeemLink(token, PLACE)),
    );
    const opened = all.filter((session) => session !== null);
    expect(opened.map((session) => session.person.id)).toEqual([person.id]);
  });

  test('works for a day', async () => {
    const [early, late] = [await newLink(), await newLink()];
    now += DAY - 1;
    expect(await people.redeemLink(early.token, PLACE)).not.toBeNull();
    now += 1;
    expect(await people.redeemLink(late.token, PLACE)).toBeNull();
  });

  test('does not work for a user who is disabled', async () => {
    const { person, token } = await newLink();
    await users.disable(person);
    expect(await people.redeemLink(token, PLACE)).toBeNull();
  });
});
