import { unpackOperations } from '../../packages/server/src/store/change-sets/operation-blocks.ts';
import type { Database } from '../../packages/server/src/store/database.ts';

/** What a backup leaves out on purpose, what only tests have, and blocks, which may begin elsewhere. */
const NOT_KEPT = [
  'OperationBlock',
  'Session',
  'SignInLink',
  'PasswordLink',
  'Throttle',
  'Migration',
  'MigrationLock',
  'TestDatabase',
];

/** All that a database holds and a backup has to keep, as sorted lines; asked in a way of its own. */
export async function readDatabaseLines(database: Database): Promise<string[]> {
  const nodes = await database.read<object>(
    `MATCH (node) WHERE none(label IN labels(node) WHERE label IN $left)
     RETURN labels(node) AS labels, properties(node) AS properties`,
    { left: NOT_KEPT },
  );
  const links = await database.read<object>(
    `MATCH (from)-[link]->(to)
     WHERE none(label IN labels(from) + labels(to) WHERE label IN $left)
     RETURN
       type(link) AS type, properties(link) AS properties,
       coalesce(from.id, from.key, from.rowId) AS from, coalesce(to.id, to.number) AS to`,
    { left: NOT_KEPT },
  );
  return [...nodes, ...links, ...(await readLog(database))]
    .map((one) => JSON.stringify(one, inOrder))
    .toSorted();
}

/** What the blocks of each change set hold, and by what they are found. */
async function readLog(database: Database): Promise<object[]> {
  const sets = await database.read<{ number: number; blocks: Int8Array[]; ids: string[][] }>(
    `MATCH (block:OperationBlock)-[:OF]->(set:ChangeSet)
     WITH set, block ORDER BY block.first
     RETURN
       set.number AS number,
       collect(block.packed) AS blocks,
       collect(block.touches) + collect(block.removes) + collect(block.mentions) AS ids`,
  );
  return sets.map(({ number, blocks, ids }) => ({
    number,
    operations: unpackOperations(blocks),
    ids: [...new Set(ids.flat())].toSorted(),
  }));
}

/** The names of all constraints and indexes. */
export async function readSchemaNames(database: Database): Promise<string[]> {
  const named = await database.read<{ name: string }>('SHOW INDEXES YIELD name RETURN name');
  return named.map(({ name }) => name).toSorted();
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}
