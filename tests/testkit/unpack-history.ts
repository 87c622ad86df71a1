import { unpackOperations } from '../../packages/server/src/store/change-sets/operation-blocks.ts';
import type { WholeChangeSet } from '../../packages/server/src/store/change-sets/read-change-set.ts';
import { operationRow } from '../../packages/server/src/store/change-sets/stored-change-set.ts';
import type { Database } from '../../packages/server/src/store/database.ts';

const BLOCKS = `
  MATCH (block:OperationBlock)-[:OF]->(set:ChangeSet)
  WITH set, block ORDER BY block.first
  RETURN set.number AS number, collect(block.packed) AS blocks`;

/** As the queries before blocks wrote it: a node for each operation, and one for each of its effects. */
const FORMER = `
  UNWIND $rows AS row
  MATCH (set:ChangeSet {number: row.of})
  CREATE (operation:Operation)-[:OF]->(set)
  SET operation = row.operation
  FOREACH (properties IN row.effects |
    CREATE (effect:Effect)-[:OF]->(operation)
    SET effect = properties
  )`;

type Row = { number: number; blocks: Int8Array[] };

/** Makes the history of a graph what it was before operations were kept in blocks; returns it. */
export async function unpackHistory(database: Database): Promise<WholeChangeSet['operations'][]> {
  const sets = await database.read<Row>(BLOCKS);
  const rows = sets.flatMap(({ number, blocks }) =>
    unpackOperations(blocks).map((operation) => operationRow(number, operation)),
  );
  await database.write(async ({ run }) => {
    await run('MATCH (block:OperationBlock) DETACH DELETE block');
    await run(FORMER, { rows });
  });
  return sets.map(({ blocks }) => unpackOperations(blocks));
}
