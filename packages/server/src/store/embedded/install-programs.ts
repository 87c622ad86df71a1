import { readFileSync } from 'node:fs';
import { StartupError } from '../startup-error.ts';
import type { Step } from '../step.ts';
import { type Machine, type Program, planInstallation } from './plan-installation.ts';
import { runCommand } from './run-command.ts';

/**
 * Installs missing programs by apt where that can be done, having said so; stops with the commands
 * to run where it cannot.
 */
export async function installPrograms(missing: readonly Program[], step: Step): Promise<void> {
  const plan = planInstallation(missing, await describeMachine());
  if (plan.kind === 'refuse') throw new StartupError(plan.message);
  step.progress(`${missing.join(' and ')} not found, so apt-get will install what is missing`);
  await aptGet(['update'], step);
  const packages = await Promise.all(plan.packages.map(firstAvailable));
  step.progress(`apt-get installs ${packages.join(' ')}`);
  await aptGet(['install', '-y', '--no-install-recommends', ...packages], step);
}

async function describeMachine(): Promise<Machine> {
  return {
    isRoot: process.getuid?.() === 0,
    hasApt: isDebianLike() && (await runCommand('apt-get', ['--version'])).code === 0,
  };
}

function isDebianLike(): boolean {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function firstAvailable(names: readonly string[]): Promise<string> {
  for (const name of names) {
    const { code, lines } = await runCommand('apt-cache', ['show', name]);
    if (code === 0 && lines.length > 0) return name;
  }
  return names.at(-1) ?? '';
}

/** Runs apt-get without questions; it tells how many packages it will set up and names each. */
async function aptGet(parameters: readonly string[], { progress, signal }: Step): Promise<void> {
  let total = 0;
  let done = 0;
  const onLine = (line: string): void => {
    const summary = /^(\d+) upgraded, (\d+) newly installed/.exec(line);
    if (summary) total = Number(summary[1]) + Number(summary[2]);
    if (line.startsWith('Setting up ')) progress('packages set up', ++done, total);
  };
  const command = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...parameters];
  const { code, lines } = await runCommand('env', command, { onLine, signal });
  signal.throwIfAborted();
  if (code !== 0) {
    throw new StartupError(
      `"apt-get ${parameters.join(' ')}" failed (${lines.at(-1)}): run it by hand, then start again.`,
    );
  }
}
