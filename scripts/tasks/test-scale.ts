import { runTool } from './run-tool.ts';

await runTool('vitest', ['run', '--config', 'vitest.scale.config.ts']);
