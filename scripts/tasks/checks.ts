import { join } from 'node:path';
import { runCommand } from '../../packages/server/src/store/embedded/run-command.ts';
import { PROJECT } from '../bootstrap/project.mjs';

/** A check that takes no database; each counts as one test. */
export type Check = { readonly name: string; readonly commands: readonly (readonly string[])[] };

/** All of them, the slowest first. */
export const CHECKS: readonly Check[] = [
  { name: 'dead code', commands: [['knip']] },
  {
    name: 'import rules',
    commands: [
      ['depcruise', '--config', '.dependency-cruiser.mjs', 'packages', 'tests', 'scripts', 'docs'],
    ],
  },
  {
    name: 'types',
    commands: ['packages/server', 'packages/dashboard', 'tests', 'scripts', 'docs'].map(
      (project) => ['tsc', '-p', project],
    ),
  },
  { name: 'lint', commands: [['oxlint', '--type-aware', '--deny-warnings']] },
  { name: 'documentation', commands: [['vitepress', 'build', 'docs']] },
  { name: 'format', commands: [['biome', 'ci', '--error-on-warnings', '.']] },
];

/** What a check found; `output` is only worth reading where it failed. */
export type CheckResult = { readonly passed: boolean; readonly output: string };

/** Runs the commands of a check, all of them also where one fails. */
export async function runCheck(check: Check, signal: AbortSignal): Promise<CheckResult> {
  const outputs: string[] = [];
  let passed = true;
  for (const [name = '', ...parameters] of check.commands) {
    const command = join(PROJECT, 'node_modules', '.bin', name);
    const onLine = (line: string): void => void outputs.push(line);
    const { code, lines } = await runCommand(command, parameters, { cwd: PROJECT, signal, onLine });
    if (code === null) outputs.push(...lines);
    passed &&= code === 0;
  }
  return { passed, output: outputs.join('\n') };
}
