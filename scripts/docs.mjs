import { runTask } from './bootstrap/run-task.mjs';

await runTask('docs.ts', { heading: 'Node and pnpm', parameters: process.argv.slice(2) });
