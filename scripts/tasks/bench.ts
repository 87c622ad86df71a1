import { createSteps } from '../../packages/server/src/cli/steps.ts';
import { buildDashboard } from './build-dashboard.ts';
import { installPackages } from './install-packages.ts';
import { prepare } from './prepare.ts';

const outcome = (done: boolean): string => (done ? 'done' : 'up to date');

const isPrepared = await prepare(async (signal) => {
  const steps = createSteps({ stream: process.stdout });
  await steps.run('Packages', (progress) => installPackages({ progress, signal }), outcome);
  await steps.run('Dashboard', (progress) => buildDashboard({ progress, signal }), outcome);
});

if (isPrepared) await import('../../tests/performance/bench.ts');
