import { runTool } from './run-tool.ts';

await runTool('vitest', ['run', '--config', 'vitest.faults.config.ts']);
