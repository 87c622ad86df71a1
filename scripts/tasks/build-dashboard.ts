import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../packages/server/src/store/embedded/run-command.ts';
import { StartupError } from '../../packages/server/src/store/startup-error.ts';
import type { Step } from '../../packages/server/src/store/step.ts';
import { PROJECT, TOOLS } from '../bootstrap/project.mjs';
import { withProjectLock } from '../bootstrap/project-lock.mjs';
import { fingerprint } from './fingerprint.ts';
import { isStamped, writeStamp } from './stamp.ts';

const STAMP = join(TOOLS, 'dashboard.sha256');
const PAGE = join(PROJECT, 'packages', 'dashboard', 'dist', 'index.html');
/** What codegen makes; the type check needs it as well. */
const DOCUMENTS = join(PROJECT, 'packages', 'dashboard', 'src', 'gql');

/** Builds the dashboard where anything that it is made of has changed. Returns whether it did. */
export async function buildDashboard({ progress, signal }: Step): Promise<boolean> {
  const tellWaiting = (pid: number): void => progress(`waiting for another run (process ${pid})`);
  if (isBuilt()) return false;
  return withProjectLock(async () => {
    if (isBuilt()) return false;
    await runBuild({ progress, signal });
    writeStamp(STAMP, readInputs());
    return true;
  }, tellWaiting);
}

const isBuilt = (): boolean =>
  existsSync(PAGE) && existsSync(DOCUMENTS) && isStamped(STAMP, readInputs());

/** The documents that codegen makes are no input: it is part of the build. */
const readInputs = (): string =>
  fingerprint(
    PROJECT,
    ['packages/dashboard', 'schema.graphql', 'pnpm-lock.yaml'],
    ['packages/dashboard/node_modules', 'packages/dashboard/dist', 'packages/dashboard/src/gql'],
  );

async function runBuild({ progress, signal }: Step): Promise<void> {
  const { code, lines } = await runCommand(
    'pnpm',
    ['--filter', '@rolegraph/dashboard', 'run', 'build'],
    {
      cwd: PROJECT,
      signal,
      onLine: (line) => {
        const modules = /(\d+) modules transformed/.exec(line)?.[1];
        if (modules !== undefined) progress(`${modules} modules transformed`);
      },
    },
  );
  signal.throwIfAborted();
  if (code !== 0) {
    throw new StartupError(`The dashboard could not be built:\n${lines.join('\n')}`);
  }
}
