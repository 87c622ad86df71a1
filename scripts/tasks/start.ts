import { createSteps } from '../../packages/server/src/cli/steps.ts';
import { buildDashboard } from './build-dashboard.ts';
import { installPackages } from './install-packages.ts';
import { prepare } from './prepare.ts';

/** Before this come the tools, and after it the four steps of the server. */
const steps = createSteps({ stream: process.stdout, done: 1, total: 7 });
const outcome = (done: boolean): string => (done ? 'done' : 'up to date');

const isPrepared = await prepare(async (signal) => {
  await steps.run('Packages', (progress) => installPackages({ progress, signal }), outcome);
  await steps.run('Dashboard', (progress) => buildDashboard({ progress, signal }), outcome);
});

if (isPrepared) {
  process.argv.push('--steps-before=3');
  // The server runs in this very process; its packages could not be imported any earlier.
  await import('../../packages/server/src/main.ts');
}
