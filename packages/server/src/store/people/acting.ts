import type { Access } from '../../domain/people/access-role.ts';
import type { Database, Transaction } from '../database.ts';
import { type AuditedAct, recordAct, writePeople } from './audit-log.ts';
import { checkPersonMay, type PersonToCheck } from './check-person-may.ts';

/** Who acts on accounts: a person, or null, the operator at the command line. */
export type Actor = PersonToCheck | null;

/** Notes in the audit log what is done. */
type Note = (act: Omit<AuditedAct, 'actorId'>) => Promise<void>;

/** A transaction in which an account is changed. */
export type Action = {
  readonly transaction: Transaction;
  readonly note: Note;
  /** The time in milliseconds. */
  readonly now: number;
};

/** Somebody who acts on accounts. */
export type Acting = {
  readonly actor: Actor;
  /**
   * Does work in one transaction, together with its entries in the audit log, once its actor was
   * looked up in it and may.
   */
  readonly run: <Result>(
    needed: Access,
    work: (action: Action) => Promise<Result>,
  ) => Promise<Result>;
};

/** Lets somebody act on the accounts of a database. */
export function actingAs(database: Database, actor: Actor, clock: () => number): Acting {
  return {
    actor,
    run: (needed, work) =>
      writePeople(database, async (transaction) => {
        const now = clock();
        if (actor !== null) await checkPersonMay(transaction, actor, needed, now);
        const actorId = actor?.id ?? null;
        const note: Note = (act) => recordAct(transaction, { ...act, actorId }, now);
        return work({ transaction, note, now });
      }),
  };
}
