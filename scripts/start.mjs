import { runTask } from './bootstrap/run-task.mjs';

await runTask('start.ts', { heading: '[1/7] Node and pnpm' });
