import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refuseContents } from '../../../packages/server/src/store/backup/empty-database.ts';
import { checkBackup } from '../../../packages/server/src/store/backup/read-backup.ts';
import {
  beginRestoration,
  refuseHalfRestored,
} from '../../../packages/server/src/store/backup/restoration.ts';
import { restoreBackup } from '../../../packages/server/src/store/backup/restore.ts';
import { writeBackup } from '../../../packages/server/src/store/backup/write-backup.ts';
import { applyChangeSet } from '../../../packages/server/src/store/change-sets/apply-change-set.ts';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { readMigrations } from '../../../packages/server/src/store/migrations/read-migrations.ts';
import { signIn } from '../../../packages/server/src/store/people/sign-in.ts';
import { createBackupFolder } from '../../testkit/backup-folder.ts';
import { request } from '../../testkit/changes.ts';
import { openEmptyGraph } from '../../testkit/empty-graph.ts';
import { fillWithEverything, KNOWN_PERSON } from '../../testkit/fill-with-everything.ts';
import { readDatabaseLines, readSchemaNames } from '../../testkit/whole-database.ts';
import { create } from '../../testkit/write-changes.ts';

const PLACES = 6;
const step = { progress: () => undefined, signal: new AbortController().signal };
const folder = createBackupFolder();
let database: Database;
let given: { readonly lines: string[]; readonly schema: string[] };

beforeAll(async () => {
  database = await openEmptyGraph();
  await fillWithEverything(database);
  await folder.backUp(database, 'whole');
  given = { lines: await readDatabaseLines(database), schema: await readSchemaNames(database) };
});

afterAll(async () => {
  folder.remove();
  await database.close();
});

/** What the webhooks of a restored database are: paused, and held by no server. */
const paused = (lines: readonly string[]): string[] =>
  lines
    .map((line) =>
      line.replace('"isActive":true', '"isActive":false').replace(/"lease":"lease",/u, ''),
    )
    .toSorted();

test('a database that was changed since is as it was once more, row by row', async () => {
  await applyChangeSet(database, request([create('Role', 'miller')]));
  const { head, differences, webhooks, migrated } = await folder.restore(database, 'whole');
  expect(await readDatabaseLines(database)).toEqual(paused(given.lines));
  expect(await readSchemaNames(database)).toEqual(given.schema);
  expect({ differences, webhooks, migrated }).toEqual({
    differences: [],
    webhooks: 1,
    migrated: 0,
  });
  expect(head).toMatchObject({ rolegraph: '9.9.9', changeSets: 8 });
  await refuseHalfRestored(database);
});

test('whoever had a password signs in with it, and nobody is signed in', async () => {
  const [open] = await database.read<{ count: number }>(
    'RETURN COUNT { (:Session|SignInLink|PasswordLink|Throttle) } AS count',
  );
  expect(open?.count).toBe(0);
  const place = { address: '127.0.0.1' };
  expect(await signIn(database, KNOWN_PERSON, place, Date.now())).not.toBeNull();
  const wrong = { ...KNOWN_PERSON, password: 'wrong' };
  expect(await signIn(database, wrong, place, Date.now())).toBeNull();
});

test('what is written goes on from where the backup was', async () => {
  const { number, applied } = await applyChangeSet(database, request([create('Role', 'miller')]));
  expect({ number, revision: applied?.revision }).toEqual({ number: 9, revision: 7 });
});

test('a database that holds something is left as it is unless it is to be replaced', async () => {
  const before = await readDatabaseLines(database);
  const backup = await checkBackup(folder.path('whole'));
  await expect(restoreBackup(database, { backup, isReplacing: false }, step)).rejects.toThrow(
    /is not empty: it holds \d+ entities, 9 change sets and 2 people\. .* --replace/u,
  );
  expect(await readDatabaseLines(database)).toEqual(before);
});

test('a damaged file, or one that is cut off, is refused with nothing touched', async () => {
  const before = await readDatabaseLines(database);
  const bytes = readFileSync(folder.path('whole'));
  for (let place = 1; place < PLACES; place++) {
    const at = Math.floor((place * bytes.length) / PLACES);
    const flipped = Buffer.from(bytes);
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    writeFileSync(folder.path('flipped'), flipped);
    writeFileSync(folder.path('cut'), bytes.subarray(0, at));
    await expect(folder.restore(database, 'flipped')).rejects.toThrow('Nothing was changed.');
    await expect(folder.restore(database, 'cut')).rejects.toThrow('Nothing was changed.');
  }
  expect(await readDatabaseLines(database)).toEqual(before);
});

test('a backup with a migration that is not known here is refused with nothing touched', async () => {
  const before = await readDatabaseLines(database);
  const { head } = await checkBackup(folder.path('whole'));
  const newer = { version: 999, name: 'V999__later.cypher', checksum: 'a'.repeat(64) };
  const migrations = [...head.migrations, newer];
  await writeBackup(folder.path('newer'), { ...head, migrations }, () => Promise.resolve());
  await expect(folder.restore(database, 'newer')).rejects.toThrow(
    'was made by Rolegraph 9.9.9, and has the migration "V999__later.cypher", which this one does not know: update Rolegraph',
  );
  expect(await readDatabaseLines(database)).toEqual(before);
});

test('an older backup is brought up by the migrations that came after it', async () => {
  const { head, path } = await checkBackup(folder.path('whole'));
  const older = { ...head, migrations: head.migrations.slice(0, -1) };
  const backup = { ...(await checkBackup(path)), head: older };
  const { migrated } = await restoreBackup(database, { backup, isReplacing: true }, step);
  expect(migrated).toBe(1);
  expect(await readSchemaNames(database)).toEqual(given.schema);
  const [applied] = await database.read<{ count: number }>(
    'RETURN COUNT { (:Migration) } AS count',
  );
  expect(applied?.count).toBe(readMigrations().length);
});

test('one that is broken off leaves a mark, and another begins anew without being told to replace', async () => {
  const backup = await checkBackup(folder.path('whole'));
  const stop = new AbortController();
  const breaking = {
    signal: stop.signal,
    progress: (doing: string) => {
      if (doing === 'rows restored') stop.abort();
    },
  };
  await expect(restoreBackup(database, { backup, isReplacing: true }, breaking)).rejects.toThrow(
    'aborted',
  );
  await expect(refuseHalfRestored(database)).rejects.toThrow(
    `The database holds a part of the backup "${backup.path}" alone`,
  );
  await expect(applyChangeSet(database, request([create('Role', 'x')]))).rejects.toThrow(
    'has no revision',
  );
  await refuseContents(database);
  await restoreBackup(database, { backup, isReplacing: false }, step);
  expect(await readDatabaseLines(database)).toEqual(paused(given.lines));
  await refuseHalfRestored(database);
});

test('of two that restore at once, the earlier stops', async () => {
  const first = await beginRestoration(database, 'first');
  const second = await beginRestoration(database, 'second');
  await expect(first.write(() => Promise.resolve())).rejects.toThrow('Another process has begun');
  await second.end();
  await refuseHalfRestored(database);
});

test('a backup is never written over anything, nor where it cannot be', async () => {
  await expect(folder.backUp(database, 'whole')).rejects.toThrow('exists already');
  await expect(folder.backUp(database, 'no/folder')).rejects.toThrow('make its folder first');
  expect((await checkBackup(folder.path('whole'))).head.changeSets).toBe(8);
});
