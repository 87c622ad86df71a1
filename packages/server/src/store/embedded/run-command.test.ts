import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

test('a command that is aborted is waited for until it has ended', async () => {
  const controller = new AbortController();
  const script = `
    process.on('SIGTERM', () => setTimeout(() => { console.log('tidied'); process.exit(3); }, 200));
    setInterval(() => {}, 1000);
    console.log('ready');`;
  const actual = await runCommand(process.execPath, ['--eval', script], {
    onLine: (line) => {
      if (line === 'ready') controller.abort();
    },
    signal: controller.signal,
  });
  expect(actual.code).toBe(3);
  expect(actual.lines).toContain('tidied');
});

test('a command that does not exist ends with the code null and says why', async () => {
  const actual = await runCommand('no-such-command', []);
  expect(actual.code).toBeNull();
  expect(actual.lines).toEqual(['spawn no-such-command ENOENT']);
});
