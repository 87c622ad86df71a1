import { runVitest } from './run-vitest.ts';

await runVitest('vitest.faults.config.ts');
