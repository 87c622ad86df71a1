import { expect, onTestFinished, test } from 'vitest';
import { createDataFolder } from '../testkit/data-folder.ts';
import { runRolegraph } from '../testkit/server-process.ts';

test('accounts are made, listed, reset, and the last administrator stays', async () => {
  const variables = { DATA_DIR: createDataFolder(), PUBLIC_URL: 'https://careers.example.org' };
  const database = runRolegraph(['database', 'run'], variables);
  onTestFinished(async () => {
    database.kill('SIGTERM');
    await database.ended;
  });
  await database.prints(/Ctrl-C stops it/);
  const run = async (...parameters: string[]) => {
    const command = runRolegraph(['user', ...parameters], variables);
    const code = await command.ended;
    return { code, printed: command.result(), all: command.output() };
  };
  const link = /https:\/\/careers\.example\.org\/password#[\w-]{43}/;

  const added = await run('add', 'Ada@example.org', '--role', 'admin');
  expect(added.printed).toContain('Ada@example.org is an admin.');
  expect(added.printed).toMatch(link);
  const again = await run('add', 'ada@example.org');
  expect([again.code, again.all]).toEqual([1, expect.stringContaining('somebody has an account')]);
  expect((await run('reset', 'ADA@example.org')).printed).toMatch(link);

  const last = await run('disable', 'ada@example.org');
  expect([last.code, last.all]).toEqual([1, expect.stringContaining('the last administrator')]);
  const listed = await run('list');
  expect(listed.printed).toContain('admin        Ada@example.org  Ada (no password yet)');
  expect(listed.printed).toContain('1 account');
}, 180_000);
