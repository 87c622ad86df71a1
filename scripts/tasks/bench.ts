import { createSteps } from '../../packages/server/src/cli/steps.ts';
import { installPackages } from './install-packages.ts';
import { prepare } from './prepare.ts';

const isPrepared = await prepare(async (signal) => {
  await createSteps({ stream: process.stdout }).run(
    'Packages',
    (progress) => installPackages({ progress, signal }),
    (done) => (done ? 'installed' : 'up to date'),
  );
});

if (isPrepared) await import('../../tests/performance/bench.ts');
