import { runVitest } from './run-vitest.ts';

await runVitest('vitest.scale.config.ts');
