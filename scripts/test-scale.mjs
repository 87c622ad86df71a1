import { runTask } from './bootstrap/run-task.mjs';

await runTask('test-scale.ts', { heading: 'Node and pnpm', parameters: process.argv.slice(2) });
