import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { isRunning, markProcess } from './process-mark.ts';

test('a process is running until it ends, and its id alone does not make it', async () => {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
  const mark = markProcess(child.pid ?? 0);
  if (!mark) throw new Error('The process has no mark.');
  expect(isRunning(mark)).toBe(true);
  expect(isRunning({ ...mark, startedAt: 'another time' })).toBe(false);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isRunning(mark)).toBe(false);
});
