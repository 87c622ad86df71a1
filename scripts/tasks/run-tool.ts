import { createSteps } from '../../packages/server/src/cli/steps.ts';
import { installPackages } from './install-packages.ts';
import { prepare } from './prepare.ts';

/** Installs the packages, and runs one of their commands with whatever else was said. */
export async function runTool(name: string, given: readonly string[]): Promise<void> {
  const isPrepared = await prepare(async (signal) => {
    await createSteps({ stream: process.stdout }).run(
      'Packages',
      (progress) => installPackages({ progress, signal }),
      (done) => (done ? 'installed' : 'up to date'),
    );
  });
  if (!isPrepared) return;
  const [{ runProgram }, { runVisibly }] = await Promise.all([
    import('../../packages/server/src/cli/run-program.ts'),
    import('./run-visibly.ts'),
  ]);
  await runProgram(async (signal) => {
    const parameters = [...given, ...process.argv.slice(2)];
    process.exitCode = (await runVisibly(name, parameters, { signal })) ?? 1;
  });
}
