import type { Snapshot } from '../../packages/server/src/domain/snapshot/snapshot.ts';
import type { Database } from '../../packages/server/src/store/database.ts';

/** Rows that are written in one transaction. */
const BATCH = 10_000;

/**
 * Writes R(r) of every role to the database as plain nodes and relationships with indexes, which is
 * the best that a query can be given: what the definitions imply is already worked out.
 */
export async function loadBenchGraph(database: Database, snapshot: Snapshot): Promise<void> {
  const { levels, weights } = snapshot.requirements;
  const roles = Array.from(snapshot.roles, (_, index) => ({
    index,
    levels: levels[index] ?? 0,
    weight: weights[index] ?? 0,
  }));
  const skills = Array.from(snapshot.skills, (_, index) => ({ index }));
  await run(database, 'CREATE INDEX bench_role FOR (r:BenchRole) ON (r.index)');
  await run(database, 'CREATE INDEX bench_skill FOR (s:BenchSkill) ON (s.index)');
  await inBatches(database, 'UNWIND $rows AS row CREATE (r:BenchRole) SET r = row', roles);
  await inBatches(database, 'UNWIND $rows AS row CREATE (s:BenchSkill) SET s = row', skills);
  await run(database, 'CALL db.awaitIndexes()');
  await inBatches(
    database,
    `UNWIND $rows AS row
     MATCH (r:BenchRole {index: row.role}), (s:BenchSkill {index: row.skill})
     CREATE (r)-[:ASKS {level: row.level, importance: row.importance}]->(s)`,
    requirementRows(snapshot),
  );
}

function requirementRows({ requirements, roles }: Snapshot): object[] {
  const { start, skill, level, importance } = requirements;
  return [...roles.keys()].flatMap((role) => {
    const [first, end] = [start[role] ?? 0, start[role + 1] ?? 0];
    return Array.from({ length: end - first }, (_, offset) => ({
      role,
      skill: skill[first + offset] ?? 0,
      level: level[first + offset] ?? 0,
      importance: importance[first + offset] ?? 0,
    }));
  });
}

async function inBatches(
  database: Database,
  query: string,
  rows: readonly object[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) {
    await database.write(
      (transaction) => transaction.run(query, { rows: rows.slice(at, at + BATCH) }),
      { isLong: true },
    );
    process.stderr.write(`  ${Math.min(at + BATCH, rows.length)} of ${rows.length} rows\r`);
  }
  process.stderr.write('\n');
}

async function run(database: Database, query: string): Promise<void> {
  await database.write((transaction) => transaction.run(query), { isLong: true });
}
