import { parseArgs } from 'node:util';
import { runProgram } from './cli/run-program.ts';
import { serve } from './cli/serve.ts';

const { values } = parseArgs({
  options: { 'steps-before': { type: 'string', default: '0' } },
});

await runProgram((signal) => serve(signal, Number(values['steps-before'])));
