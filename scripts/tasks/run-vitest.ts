import { createSteps } from '../../packages/server/src/cli/steps.ts';
import { installPackages } from './install-packages.ts';
import { prepare } from './prepare.ts';

/** Installs the packages, and runs the tests of a configuration with whatever else was said. */
export async function runVitest(configuration: string): Promise<void> {
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
    const parameters = ['run', '--config', configuration, ...process.argv.slice(2)];
    process.exitCode = (await runVisibly('vitest', parameters, { signal })) ?? 1;
  });
}
