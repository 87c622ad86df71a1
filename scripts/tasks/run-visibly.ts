import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from '../bootstrap/project.mjs';

/** Runs a command of the packages whose output is shown as it comes. Returns its exit code. */
export async function runVisibly(
  name: string,
  parameters: readonly string[],
  { env = {}, signal }: { env?: Record<string, string>; signal: AbortSignal },
): Promise<number | null> {
  const child = spawn(join(PROJECT, 'node_modules', '.bin', name), parameters, {
    cwd: PROJECT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    signal,
  });
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.once('error', () => resolve(null));
  child.once('close', resolve);
  return promise;
}
