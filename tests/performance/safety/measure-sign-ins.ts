import type { Database } from '../../../packages/server/src/store/database.ts';
import { createUser } from '../../../packages/server/src/store/people/create-user.ts';
import { signIn } from '../../../packages/server/src/store/people/sign-in.ts';
import type { Figure } from '../figure.ts';
import { median } from '../quantile.ts';

/** So many wrong passwords for each, in turns. */
const TIMES = 200;
/** How far the medians may be apart. */
const MOST_APART = 0.1;
/** After so many milliseconds, wrong passwords count no more. */
const QUARTER = 16 * 60 * 1_000;

const SOMEBODY = 'ada@example.org';

/** The time that a wrong password takes for somebody, in that for nobody. */
export async function measureSignIns(database: Database): Promise<readonly Figure[]> {
  const user = { email: SOMEBODY, name: 'Ada', role: 'editor' } as const;
  await createUser(database, { ...user, password: 'battery staple horse' });
  const known: number[] = [];
  const unknown: number[] = [];
  for (let at = 0; at < TIMES; at += 1) {
    const now = Date.now() + at * QUARTER;
    known.push(await timeOf(database, SOMEBODY, now));
    unknown.push(await timeOf(database, `nobody-${at}@example.org`, now));
  }
  const [one, other] = [median(known), median(unknown)];
  return [
    {
      what: `a wrong password for somebody in the time of one for nobody, ${TIMES} of each, medians`,
      value: `${(one / other).toFixed(3)} (${one.toFixed(1)} ms, ${other.toFixed(1)} ms)`,
      goal: '0.9 to 1.1',
      met: Math.abs(one / other - 1) <= MOST_APART,
    },
  ];
}

async function timeOf(database: Database, email: string, now: number): Promise<number> {
  const start = performance.now();
  const password = 'a password that is wrong';
  const session = await signIn(database, { email, password }, { address: '127.0.0.1' }, now);
  if (session !== null) throw new Error(`${email} was let in by a wrong password.`);
  return performance.now() - start;
}
