import { changesOfRows } from '../../domain/change-set/changes-of-rows.ts';
import { describeChange } from '../../domain/change-set/describe-change.ts';
import type { Effect } from '../../domain/change-set/effect.ts';
import { createGraphDraft, type GraphPart } from '../../domain/change-set/graph-draft.ts';
import type { TableName, Tables } from '../../domain/change-set/rows.ts';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { SEED_AUTHOR } from '../seed/seed-author.ts';
import type { ChangeSet, Operation } from './change-set.ts';
import { readWholeGraph } from './read-whole-graph.ts';
import { recordChangeSet } from './record-change-set.ts';
import { takeWriteLock, writeInTurn } from './write-lock.ts';

/** Before changes were recorded, nothing but the seed could be written. */
const AUTHOR = SEED_AUTHOR;

/**
 * Records what a graph holds that was filled before changes were recorded, as its first change set:
 * history then tells all of it. The graph and its revision stay as they are. Returns whether it did.
 */
export async function adoptGraph(database: Database): Promise<boolean> {
  if (!(await isNeeded(database.read))) return false;
  return writeInTurn(database, async (transaction) => {
    const writing = { author: AUTHOR, idempotencyKey: 'adopt the graph', body: null };
    const taken = await takeWriteLock(transaction, writing);
    // Of several servers that start at once, another may have been faster.
    if ('earlier' in taken || !(await isNeeded(transaction.run))) return false;
    const now = new Date();
    const operations = operationsOf(await readWholeGraph(transaction));
    const changeSet = firstChangeSet(taken.lock.revision, operations.length, now.toISOString());
    await recordChangeSet(transaction, { ...taken, now, changeSet, operations });
    return true;
  });
}

async function isNeeded(read: Database['read']): Promise<boolean> {
  const [state] = await read<{ needed: boolean }>(loadQuery('graph-needs-adoption'));
  return state?.needed ?? false;
}

const firstChangeSet = (revision: number, operationCount: number, now: string): ChangeSet => ({
  number: 1,
  state: 'APPLIED',
  revision,
  author: AUTHOR,
  reason: 'What the graph held before changes were recorded',
  reverts: null,
  job: null,
  isQuestion: false,
  reviewer: AUTHOR,
  comment: null,
  createdAt: now,
  decidedAt: now,
  operationCount,
});

/** An operation for each entity with its references, and for each statement with its evidence. */
function operationsOf(part: GraphPart): Operation[] {
  const references = Map.groupBy(part.references, ({ entityId }) => entityId);
  const evidence = Map.groupBy(part.evidence, ({ statementId }) => statementId);
  const effects = [
    ...part.entities.map((row) => [
      created('entities', row.id, row),
      ...(references.get(row.id) ?? []).map((one) => created('references', one.key, one)),
    ]),
    ...part.statements.map((row) => [
      created('statements', row.id, row),
      ...(evidence.get(row.id) ?? []).map((one) => created('evidence', one.id, one)),
    ]),
  ];
  const draft = createGraphDraft(part);
  return changesOfRows(part).map((change, position) => ({
    position,
    sentence: describeChange(draft, change),
    change,
    verdict: 'ACCEPTED',
    reason: null,
    effects: effects[position] ?? [],
  }));
}

const created = <Table extends TableName>(table: Table, id: string, after: Tables[Table]): Effect =>
  // The compiler does not see that the name of a table tells what its rows are.
  ({ table, id, before: null, after }) as Effect;
