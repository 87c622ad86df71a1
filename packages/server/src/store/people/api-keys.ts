import { randomUUID } from 'node:crypto';
import type { KeyScope } from '../../domain/people/access-role.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Database, Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import type { SignedInPerson } from './person.ts';
import { createSecretToken, hashToken } from './secret-token.ts';
import { moment, sessionMoments } from './session-times.ts';

/** The most keys that one person may have. */
const MOST_KEYS = 50;
const DAY = 24 * 60 * 60;

/** Begins every key, so that one that leaks is known for what it is. */
const PREFIX = 'rg_';
const KEY = /^rg_[\w-]{43}$/;
/** As much of a key as is kept to tell it by. */
const START_LENGTH = PREFIX.length + 5;

/** A key as its person sees it; all but its start is kept as a hash. */
export type ApiKey = {
  readonly id: string;
  readonly name: string;
  readonly scope: KeyScope;
  readonly start: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
};

/** What a key is made from. */
export type NewApiKey = {
  readonly userId: string;
  readonly name: string;
  readonly scope: KeyScope;
  readonly days: number;
};

/**
 * Makes a key, which is told this once.
 * @throws Refusal LIMIT_EXCEEDED where the person has as many as they may
 */
export async function createApiKey(
  transaction: Transaction,
  { userId, name, scope, days }: NewApiKey,
  now: number,
): Promise<{ secret: string; key: ApiKey }> {
  const secret = `${PREFIX}${createSecretToken()}`;
  const [made] = await transaction.run<{ key: ApiKey }>(loadQuery('create-api-key'), {
    userId,
    name,
    scope,
    id: randomUUID(),
    tokenHash: hashToken(secret),
    start: secret.slice(0, START_LENGTH),
    most: MOST_KEYS,
    now: moment(now),
    expiresAt: moment(now, days * DAY),
  });
  if (made) return { secret, key: made.key };
  const message = `You have ${MOST_KEYS} API keys, and may not have more. Revoke one that is not used.`;
  throw new Refusal('LIMIT_EXCEEDED', message, { value: MOST_KEYS });
}

type Row = SignedInPerson & { readonly isUnnoted: boolean };

/** Who asks with a key at a time in milliseconds; null where it is none, has expired or was revoked. */
export async function findPersonByKey(
  database: Database,
  secret: string,
  now: number,
): Promise<SignedInPerson | null> {
  if (!KEY.test(secret)) return null;
  const parameters = { tokenHash: hashToken(secret), ...sessionMoments(now) };
  const [row] = await database.read<Row>(loadQuery('key-person'), parameters);
  if (row === undefined) return null;
  const { isUnnoted, ...person } = row;
  if (isUnnoted) {
    await database.write((transaction) => transaction.run(loadQuery('touch-key'), parameters));
  }
  return person;
}
