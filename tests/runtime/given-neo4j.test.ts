import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyMigrations } from '../../packages/server/src/store/migrations/apply-migrations.ts';
import { type OpenDatabase, openDatabase } from '../../packages/server/src/store/open-database.ts';
import { claimTestDatabase } from '../testkit/claim-test-database.ts';
import { createDataFolder } from '../testkit/data-folder.ts';
import { startServer } from '../testkit/server-process.ts';

const step = { progress: () => undefined, signal: new AbortController().signal };
const folder = mkdtempSync(join(tmpdir(), 'rolegraph-runtime-'));
let given: OpenDatabase;

beforeAll(async () => {
  given = await openDatabase({ neo4j: undefined, dataFolder: folder, javaHome: undefined }, step);
});

afterAll(async () => {
  await given.close();
  rmSync(folder, { recursive: true, force: true });
});

async function refusalOf(variables: Record<string, string>): Promise<string> {
  const { uri } = given.connection;
  const server = startServer({ DATA_DIR: createDataFolder(), NEO4J_URI: uri, ...variables });
  expect(await server.ended).toBe(1);
  return server.output().trim().split('\n').slice(1).join('\n');
}

test('a wrong NEO4J_PASSWORD is refused, and is not shown', async () => {
  const actual = await refusalOf({ NEO4J_PASSWORD: 'wrong-password' });
  expect(actual).toBe(
    `Neo4j at NEO4J_URI "${given.connection.uri}" refuses the user "neo4j" with the given password: correct NEO4J_USERNAME or NEO4J_PASSWORD.`,
  );
});

test('a missing NEO4J_PASSWORD is asked for', async () => {
  expect(await refusalOf({})).toContain('asks for a password: set NEO4J_PASSWORD');
});

test('a NEO4J_DATABASE that does not exist is refused', async () => {
  const actual = await refusalOf({
    NEO4J_PASSWORD: given.connection.password ?? '',
    NEO4J_DATABASE: 'elsewhere',
  });
  expect(actual).toContain('has no database "elsewhere": correct NEO4J_DATABASE');
});

test('tests refuse a database that holds something and was not made for them', async () => {
  const { database } = given;
  await applyMigrations(database, step);
  await database.write((transaction) => transaction.run("CREATE (:Entity {id: 'mine'})"));
  await expect(claimTestDatabase(database)).rejects.toThrow(
    'is not empty and was not made for tests',
  );
  const kept = await database.read<{ id: string }>('MATCH (node:Entity) RETURN node.id AS id');
  expect(kept).toEqual([{ id: 'mine' }]);
});

test('tests claim a database that was only migrated, and empty it whenever they begin', async () => {
  const { database } = given;
  await database.write((transaction) => transaction.run('MATCH (node:Entity) DELETE node'));
  await claimTestDatabase(database);
  await database.write((transaction) => transaction.run("CREATE (:Entity {id: 'of a test'})"));
  await claimTestDatabase(database);
  const left = await database.read<{ labels: string[] }>(
    'MATCH (node) RETURN labels(node) AS labels',
  );
  expect(left).toEqual([{ labels: ['TestDatabase'] }]);
});
