import { randomUUID } from 'node:crypto';
import type { Database, Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { recordAct } from './audit-log.ts';
import type { SignedInPerson } from './person.ts';
import { createSecretToken, hashToken, mayBeToken } from './secret-token.ts';
import { moment, SESSION_SECONDS, sessionMoments } from './session-times.ts';

/** A session that was just opened; its token is told this once. */
export type OpenedSession = { readonly token: string; readonly person: SignedInPerson };

/** Who is to be signed in, and the hash of the password that they gave, if they gave one. */
export type SessionOpening = {
  readonly userId: string;
  readonly passwordHash?: string | undefined;
  /** What their browser calls itself, by which they tell their sessions apart. */
  readonly userAgent?: string | undefined;
};

const LONGEST_USER_AGENT = 300;

/**
 * Opens a session, with a token of its own, at a time in milliseconds; null where the user may not
 * sign in, or has another password by now.
 */
export async function openSession(
  transaction: Transaction,
  { userId, passwordHash, userAgent }: SessionOpening,
  now: number,
): Promise<OpenedSession | null> {
  const token = createSecretToken();
  const [person] = await transaction.run<SignedInPerson>(loadQuery('open-session'), {
    userId,
    passwordHash: passwordHash ?? null,
    id: randomUUID(),
    userAgent: userAgent?.slice(0, LONGEST_USER_AGENT) ?? null,
    tokenHash: hashToken(token),
    now: moment(now),
    expiresAt: moment(now, SESSION_SECONDS),
  });
  return person === undefined ? null : { token, person };
}

/** Opens a session as `openSession`, and notes that its person has signed in, and how if not by password. */
export async function openAuditedSession(
  transaction: Transaction,
  opening: SessionOpening & { readonly by?: string },
  now: number,
): Promise<OpenedSession | null> {
  const session = await openSession(transaction, opening, now);
  if (session === null) return null;
  const { id } = session.person;
  const act = { action: 'SIGNED_IN', actorId: id, subjectId: id } as const;
  await recordAct(transaction, { ...act, detail: opening.by }, now);
  return session;
}

type Row = SignedInPerson & { readonly isUnnoted: boolean };

/** Who is signed in by a token at a time in milliseconds; null where its session has ended. */
export async function findPerson(
  database: Database,
  token: string,
  now: number,
): Promise<SignedInPerson | null> {
  if (!mayBeToken(token)) return null;
  const parameters = { tokenHash: hashToken(token), ...sessionMoments(now) };
  const [row] = await database.read<Row>(loadQuery('session-person'), parameters);
  if (row === undefined) return null;
  const { isUnnoted, ...person } = row;
  if (isUnnoted) {
    await database.write((transaction) => transaction.run(loadQuery('touch-session'), parameters));
  }
  return person;
}

/** Ends the session of a token, if there is one. */
export async function closeSession(database: Database, token: string): Promise<void> {
  if (!mayBeToken(token)) return;
  const parameters = { tokenHash: hashToken(token) };
  await database.write((transaction) => transaction.run(loadQuery('close-session'), parameters));
}

/** Removes sessions that have ended, as those whose time is up are idle soon, and attempts of old. */
export async function removeWhatIsOver(database: Database, now: number): Promise<void> {
  const { idleSince } = sessionMoments(now);
  await database.write(async (transaction) => {
    await transaction.run(loadQuery('remove-idle-sessions'), { idleSince });
    await transaction.run(loadQuery('remove-old-attempts'), { now: moment(now) });
  });
}
