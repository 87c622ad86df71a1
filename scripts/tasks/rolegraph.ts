import { createSteps } from '../../packages/server/src/cli/steps.ts';
import { installPackages, packagesAreInstalled } from './install-packages.ts';
import { prepare } from './prepare.ts';

const isPrepared = await prepare(async (signal) => {
  if (packagesAreInstalled()) return;
  const steps = createSteps({ stream: process.stderr });
  await steps.run(
    'Packages',
    (progress) => installPackages({ progress, signal }),
    () => 'installed',
  );
});

if (isPrepared) await import('../../packages/server/src/cli/main.ts');
