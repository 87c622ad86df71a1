import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../packages/server/src/store/database.ts';
import { loadQuery } from '../../packages/server/src/store/load-query.ts';
import { applyMigrations } from '../../packages/server/src/store/migrations/apply-migrations.ts';
import { withMigrationLock } from '../../packages/server/src/store/migrations/migration-lock.ts';
import { readAppliedMigrations } from '../../packages/server/src/store/migrations/migration-record.ts';
import { readMigrations } from '../../packages/server/src/store/migrations/read-migrations.ts';
import { type OpenDatabase, openDatabase } from '../../packages/server/src/store/open-database.ts';
import { run, runRolegraph } from '../testkit/server-process.ts';
import { SLOW_MIGRATION } from './slow-migration.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolegraph-runtime-'));
const step = { progress: () => undefined, signal: new AbortController().signal };
let opened: OpenDatabase;
let database: Database;
let variables: Record<string, string>;

beforeAll(async () => {
  const choice = { neo4j: undefined, dataFolder: folder, javaHome: undefined };
  opened = await openDatabase(choice, step);
  ({ database } = opened);
  const { uri, password = '' } = opened.connection;
  variables = { NEO4J_URI: uri, NEO4J_PASSWORD: password };
});

afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await database.write((transaction) => transaction.run('MATCH (node) DETACH DELETE node'));
});

test('two processes that migrate at once apply each migration once', async () => {
  const expected = readMigrations().length;
  const processes = [1, 2].map(() => runRolegraph(['migrate', 'up'], variables));
  expect(await Promise.all(processes.map(({ ended }) => ended))).toEqual([0, 0]);
  const counts = processes.map(({ output }) =>
    Number(/(\d+) applied\.$/m.exec(output())?.[1] ?? 0),
  );
  expect(counts.toSorted((one, other) => one - other)).toEqual([0, expected]);
  const applied = await readAppliedMigrations(database);
  expect(applied.map(({ version }) => version)).toEqual(readMigrations().map((it) => it.version));
  expect(applied.every(({ appliedAt }) => appliedAt !== null)).toBe(true);
});

test('who waits for the migration lock is told so, and goes on when it is given back', async () => {
  const said: string[] = [];
  const { promise: isTold, resolve: tell } = Promise.withResolvers<void>();
  const progress = (doing: string): void => {
    said.push(doing);
    tell();
  };
  const waiting = await withMigrationLock(
    database,
    async () => {
      const given = applyMigrations(database, { ...step, progress });
      await isTold;
      return { given, saidBefore: [...said] };
    },
    step,
  );
  expect(waiting.saidBefore).toEqual(['waiting for another process that migrates this database']);
  expect(await waiting.given).toBe(readMigrations().length);
});

test('a lock that was given back cannot be renewed, and one that is held can', async () => {
  const renew = (owner: string): Promise<unknown[]> =>
    database.write((transaction) =>
      transaction.run(loadQuery('renew-migration-lock'), { owner, seconds: 20 }),
    );
  const released = await withMigrationLock(
    database,
    async (owner) => {
      expect(await renew(owner)).toHaveLength(1);
      expect(await renew('another')).toEqual([]);
      return owner;
    },
    step,
  );
  expect(await renew(released)).toEqual([]);
  expect(await database.read('MATCH (lock:MigrationLock) RETURN lock.owner AS owner')).toEqual([
    { owner: null },
  ]);
});

test('migrating again changes nothing', async () => {
  await applyMigrations(database, step);
  const expected = await readAppliedMigrations(database);
  expect(await applyMigrations(database, step)).toBe(0);
  expect(await readAppliedMigrations(database)).toEqual(expected);
});

test('a migration that was killed in its middle is finished from there', async () => {
  await database.write((transaction) => transaction.run('CREATE (:Work {amount: 20000000000})'));
  const killed = run(['tests/runtime/apply-slow-migration.ts'], variables);
  await expect.poll(finishedStatements, { timeout: 30_000 }).toBe(1);
  killed.kill('SIGKILL');
  await killed.ended;
  // What made it slow is gone; the migration itself is the same.
  await database.write((transaction) => transaction.run('MATCH (work:Work) SET work.amount = 1'));

  expect(await applyMigrations(database, step, [SLOW_MIGRATION])).toBe(1);
  const [actual] = await database.read<{ first: number; last: number }>(
    'MATCH (work:Work) RETURN work.first AS first, work.last AS last',
  );
  expect(actual).toEqual({ first: 1, last: 1 });
  expect(await finishedStatements()).toBe(SLOW_MIGRATION.statements.length);
});

test('a migration that was changed after it was applied is refused by name', async () => {
  const [first, ...rest] = readMigrations();
  if (!first) throw new Error('There is no migration.');
  await applyMigrations(database, step);
  const given = [{ ...first, checksum: 'another' }, ...rest];
  await expect(applyMigrations(database, step, given)).rejects.toThrow(
    `Migration "${first.name}" was changed after it was applied`,
  );
});

test('a database with a newer migration is refused by its name', async () => {
  await applyMigrations(database, step);
  const given = readMigrations().slice(0, -1);
  const expected = readMigrations().at(-1)?.name ?? '';
  await expect(applyMigrations(database, step, given)).rejects.toThrow(
    `The database has the migration "${expected}", which this Rolegraph does not know`,
  );
});

async function finishedStatements(): Promise<number | undefined> {
  const [first] = await readAppliedMigrations(database);
  return first?.finishedStatements;
}
