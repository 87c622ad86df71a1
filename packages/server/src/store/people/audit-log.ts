import type { Database, Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { moment } from './session-times.ts';

/** What the audit log notes. */
type AuditAction =
  | 'SIGNED_IN'
  | 'SIGNED_OUT'
  | 'INVITED'
  | 'RENAMED'
  | 'PASSWORD_SET'
  | 'PASSWORD_LINK_MADE'
  | 'ROLE_CHANGED'
  | 'DISABLED'
  | 'ENABLED'
  | 'ERASED'
  | 'SESSION_ENDED'
  | 'KEY_CREATED'
  | 'KEY_REVOKED'
  | 'WEBHOOK_CREATED'
  | 'WEBHOOK_CHANGED'
  | 'WEBHOOK_REMOVED';

/** What somebody did to an account. Names and e-mails are left out, so that they can be erased. */
export type AuditedAct = {
  readonly action: AuditAction;
  /** Who did it; null for the operator of the server, at the command line or by its environment. */
  readonly actorId: string | null;
  /** Whose account it was done to. */
  readonly subjectId: string | null;
  readonly detail?: string | undefined;
};

/** An entry as it is read; names are null where their person was erased. */
export type AuditEntry = {
  readonly number: number;
  readonly at: string;
  readonly action: AuditAction;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly subjectId: string | null;
  readonly subjectName: string | null;
  readonly detail: string | null;
};

/** Does work on people, one after the other on all servers, with what the audit log notes of it. */
export function writePeople<Result>(
  database: Database,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return database.write(async (transaction) => {
    const [lock] = await transaction.run(loadQuery('lock-people'));
    if (lock === undefined)
      throw new Error('Run `rolegraph migrate up` first: people are not there.');
    return work(transaction);
  });
}

/** Notes an act, in the transaction that does it, which has to be one of `writePeople`. */
export async function recordAct(
  transaction: Transaction,
  { detail, ...act }: AuditedAct,
  now: number,
): Promise<void> {
  const parameters = { ...act, detail: detail ?? null, now: moment(now) };
  await transaction.run(loadQuery('record-audit-entry'), parameters);
}

/** A page of the audit log, the latest first, of entries numbered below `before`. */
export async function readAuditLog(
  database: Database,
  page: { readonly before: number; readonly limit: number },
): Promise<{ totalCount: number; entries: AuditEntry[] }> {
  const [found] = await database.read<{ totalCount: number; entries: AuditEntry[] }>(
    loadQuery('audit-entries'),
    page,
  );
  return found ?? { totalCount: 0, entries: [] };
}
