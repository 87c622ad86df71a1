import { Refusal } from '../../domain/refusal.ts';
import type { Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import type { ChangeSet, ChangeSetState, Operation } from './change-set.ts';
import { unpackOperations } from './operation-blocks.ts';
import { type ChangeSetNode, changeSetOf } from './stored-change-set.ts';

/** A change set with all its operations. */
export type WholeChangeSet = {
  readonly changeSet: ChangeSet;
  readonly operations: readonly Operation[];
};

type Row = { changeSet: ChangeSetNode; blocks: Int8Array[] };

/**
 * A change set that is in a state in which something can be done with it.
 * @throws Refusal NOT_FOUND where there is none, CONFLICT where it is in another state
 */
export async function readChangeSetIn(
  transaction: Transaction,
  number: number,
  state: ChangeSetState,
): Promise<WholeChangeSet> {
  const [row] = await transaction.run<Row>(loadQuery('change-set'), { number });
  const at = { field: 'number', value: number };
  if (!row) {
    const message = `number: there is no change set ${number}; look for it in changeSets.`;
    throw new Refusal('NOT_FOUND', message, at);
  }
  if (row.changeSet.state !== state) {
    const message = `number: change set ${number} is ${row.changeSet.state}, not ${state}; ${REMEDY[state]}.`;
    throw new Refusal('CONFLICT', message, { ...at, state: row.changeSet.state });
  }
  return { changeSet: changeSetOf(row.changeSet), operations: unpackOperations(row.blocks) };
}

const REMEDY: Readonly<Record<ChangeSetState, string>> = {
  PROPOSED: 'it was decided already, so read it again',
  APPLIED: 'only what was applied can be reverted',
  REJECTED: 'read it again',
  WITHDRAWN: 'read it again',
};
