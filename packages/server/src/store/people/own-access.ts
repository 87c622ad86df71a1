import type { KeyScope } from '../../domain/people/access-role.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { requireAccount } from './accounts.ts';
import type { Acting, Actor } from './acting.ts';
import { type ApiKey, createApiKey } from './api-keys.ts';

/** What people do about their sessions and keys; administrators may take away anybody's. */
export type OwnAccess = {
  readonly endSession: (sessionId: string) => Promise<void>;
  /** Ends all sessions of the actor but the one they use, and tells how many. */
  readonly endOtherSessions: () => Promise<number>;
  readonly createApiKey: (given: GivenApiKey) => Promise<{ secret: string; key: ApiKey }>;
  readonly revokeApiKey: (keyId: string) => Promise<void>;
};

type GivenApiKey = { readonly name: string; readonly scope: KeyScope; readonly days: number };
type Owner = { readonly userId: string };

export function ownAccess({ actor, run }: Acting): OwnAccess {
  return {
    endSession: (id) =>
      run('account', async ({ transaction, note }) => {
        const parameters = { id, userId: await ownOrAny(transaction, actor) };
        const [ended] = await transaction.run<Owner>(loadQuery('end-session'), parameters);
        if (ended === undefined) throw unknown('session', id);
        await note({ action: 'SESSION_ENDED', subjectId: ended.userId });
      }),
    endOtherSessions: () =>
      run('account', async ({ transaction, note }) => {
        const { id: userId = null, sessionTokenHash: tokenHash = null } = actor ?? {};
        const query = loadQuery('end-other-sessions');
        const [row] = await transaction.run<{ ended: number }>(query, { userId, tokenHash });
        const ended = row?.ended ?? 0;
        const act = { action: 'SESSION_ENDED', subjectId: userId } as const;
        if (ended > 0) await note({ ...act, detail: `${ended} others` });
        return ended;
      }),
    createApiKey: (given) =>
      run('account', async ({ transaction, note, now }) => {
        if (actor === null) throw new Error('Nobody is there to hold a key.');
        const made = await createApiKey(transaction, { userId: actor.id, ...given }, now);
        const { scope, start } = made.key;
        const detail = `${start}… (${scope})`;
        await note({ action: 'KEY_CREATED', subjectId: actor.id, detail });
        return made;
      }),
    revokeApiKey: (id) =>
      run('account', async ({ transaction, note }) => {
        const parameters = { id, userId: await ownOrAny(transaction, actor) };
        const [revoked] = await transaction.run<Owner>(loadQuery('revoke-api-key'), parameters);
        if (revoked === undefined) throw unknown('key', id);
        await note({ action: 'KEY_REVOKED', subjectId: revoked.userId });
      }),
  };
}

/** Whose things may be taken away: one's own, or for administrators anybody's, which is null. */
async function ownOrAny(transaction: Transaction, actor: Actor): Promise<string | null> {
  if (actor === null) return null;
  const { role } = await requireAccount(transaction.run, actor.id);
  return role === 'admin' ? null : actor.id;
}

/** Whether it never was, has ended or is somebody else's is answered alike. */
function unknown(field: 'session' | 'key', id: string): Refusal {
  const value = id.slice(0, 50);
  const message = `${field} "${value}" is not known, or has ended. Take an id from the list.`;
  return new Refusal('NOT_FOUND', message, { field, value });
}
