import { applyChanges } from '../../domain/change-set/apply-changes.ts';
import type { Change } from '../../domain/change-set/change.ts';
import type { Effect } from '../../domain/change-set/effect.ts';
import { type RowsById, updateOfRows } from '../../domain/change-set/update-of-rows.ts';
import type { GraphRows } from '../../domain/graph/graph-rows.ts';
import { createChanging, proposeChangeSet } from '../change-sets/apply-change-set.ts';
import { unpackEffects } from '../change-sets/operation-blocks.ts';
import { readGraphPart } from '../change-sets/read-graph-part.ts';
import { readWholeGraph } from '../change-sets/read-whole-graph.ts';
import { withdrawChangeSet } from '../change-sets/review-change-set.ts';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { SEED_AUTHOR } from './seed-author.ts';

/** What came of a newer seed: the change set that waits for a review, if there is anything to review. */
export type SeedProposal = {
  readonly number: number;
  readonly operations: number;
  /** Operations that were left out, since what an editor has done is in their way. */
  readonly leftOut: number;
};

/**
 * Proposes what a newer seed brings to a graph that is in use. It never touches what editors have
 * changed since, and nothing happens to the graph before somebody has accepted it. A proposal of an
 * older seed that nobody has decided is withdrawn. Returns null where there is nothing to propose.
 */
export async function proposeNewerSeed(
  database: Database,
  wanted: GraphRows,
  hash: string,
): Promise<SeedProposal | null> {
  const [base, current] = [await readBase(database), await readCurrent(database)];
  const changes = updateOfRows({ base, current, wanted });
  const possible = await possibleChanges(database, changes);
  await withdrawOlder(database, hash);
  if (possible.length === 0) return null;
  const { number } = await proposeChangeSet(database, {
    author: SEED_AUTHOR,
    reason: 'What has changed in the seed since it was written here',
    idempotencyKey: `seed ${hash}`,
    changes: possible,
    isLong: true,
  });
  const leftOut = changes.length - possible.length;
  return { number, operations: possible.length, leftOut };
}

/** The rows as the seed has written them last, whatever became of them. */
async function readBase(database: Database): Promise<RowsById> {
  const [row] = await database.read<{ blocks: Int8Array[] }>(loadQuery('blocks-of-author'), {
    author: SEED_AUTHOR.id,
  });
  const last = new Map<string, Effect>();
  for (const effect of unpackEffects(row?.blocks ?? [])) {
    last.set(`${effect.table} ${effect.id}`, effect);
  }
  const ofTable = <Table extends keyof RowsById>(name: Table) =>
    new Map(
      [...last.values()].flatMap(({ table, id, after }) =>
        table === name && after !== null ? [[id, after] as const] : [],
      ),
    ) as unknown as RowsById[Table];
  return {
    entities: ofTable('entities'),
    statements: ofTable('statements'),
    evidence: ofTable('evidence'),
  };
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

async function readCurrent(database: Database): Promise<RowsById> {
  const { entities, statements, evidence } = await readWholeGraph({ run: database.read });
  return { entities: byId(entities), statements: byId(statements), evidence: byId(evidence) };
}

/** Of operations those that can be done as the graph is now. */
async function possibleChanges(
  database: Database,
  changes: readonly Change[],
): Promise<readonly Change[]> {
  const part = await readGraphPart({ run: database.read }, changes);
  const outcomes = applyChanges(createChanging(part, new Date()), changes);
  return changes.filter((_, at) => outcomes[at]?.problems.length === 0);
}

async function withdrawOlder(database: Database, hash: string): Promise<void> {
  const rows = await database.read<{ number: number; key: string }>(
    loadQuery('proposals-of-author'),
    { author: SEED_AUTHOR.id, key: `${SEED_AUTHOR.id} seed ${hash}` },
  );
  for (const { number } of rows) {
    await withdrawChangeSet(database, { author: SEED_AUTHOR, number });
  }
}
