import { runTool } from './run-tool.ts';

await runTool('vitepress', ['dev', 'docs']);
