import { runTask } from './bootstrap/run-task.mjs';

await runTask('test-faults.ts', { heading: 'Node and pnpm', parameters: process.argv.slice(2) });
