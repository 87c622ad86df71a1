import { join } from 'node:path';
import { runCommand } from '../../packages/server/src/store/embedded/run-command.ts';
import { StartupError } from '../../packages/server/src/store/startup-error.ts';
import type { Step } from '../../packages/server/src/store/step.ts';
import { PROJECT } from '../bootstrap/project.mjs';
import { withProjectLock } from '../bootstrap/project-lock.mjs';
import { fingerprint } from './fingerprint.ts';
import { isStamped, writeStamp } from './stamp.ts';

const STAMP = join(PROJECT, 'node_modules', '.rolegraph-packages');
const INPUTS = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.node-version'];

/** Whether the packages are those of the lockfile. */
export function packagesAreInstalled(): boolean {
  return isStamped(STAMP, fingerprint(PROJECT, INPUTS));
}

/** Installs the packages of the lockfile, where they are not yet installed. Returns whether it did. */
export async function installPackages({ progress, signal }: Step): Promise<boolean> {
  if (packagesAreInstalled()) return false;
  const tellWaiting = (pid: number): void => progress(`waiting for another run (process ${pid})`);
  return withProjectLock(async () => {
    if (packagesAreInstalled()) return false;
    await runPnpm({ progress, signal });
    writeStamp(STAMP, fingerprint(PROJECT, INPUTS));
    return true;
  }, tellWaiting);
}

async function runPnpm({ progress, signal }: Step): Promise<void> {
  const counts = { resolved: 0, imported: 0 };
  const errors: string[] = [];
  const { code, lines } = await runCommand(
    'pnpm',
    ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=ndjson'],
    {
      cwd: PROJECT,
      signal,
      onLine: (line) => {
        const event = parseEvent(line);
        if (event.err?.message !== undefined) errors.push(event.err.message);
        if (event.name !== 'pnpm:progress') return;
        if (event.status === 'resolved') counts.resolved += 1;
        if (event.status !== 'imported') return;
        counts.imported += 1;
        progress('packages installed', counts.imported, counts.resolved);
      },
    },
  );
  signal.throwIfAborted();
  if (code !== 0) {
    throw new StartupError(
      `pnpm could not install the packages (${errors.at(-1) ?? lines.at(-1)}): check the connection to the npm registry and start again.`,
    );
  }
}

/** What pnpm tells in one line of JSON. */
type PnpmEvent = { name?: string; status?: string; err?: { message?: string } };

function parseEvent(line: string): PnpmEvent {
  try {
    return JSON.parse(line) as PnpmEvent;
  } catch {
    return {};
  }
}
