import { runTask } from './bootstrap/run-task.mjs';

await runTask('rolegraph.ts', { parameters: process.argv.slice(2) });
