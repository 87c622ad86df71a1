import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { readEnvironment } from '../environment.ts';
import { SeedError } from '../store/seed/seed-error.ts';
import { StartupError } from '../store/startup-error.ts';
import { CommandError } from './command-error.ts';

/** Tells whoever runs Rolegraph of a failure: a sentence, and for a bug where its details are. */
export function reportFailure(error: unknown): void {
  process.stderr.write(`${describeFailure(error)}\n`);
}

function describeFailure(error: unknown): string {
  if (error instanceof StartupError || error instanceof SeedError) return error.message;
  if (error instanceof CommandError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  const log = keepDetails(error);
  const where = log === undefined ? '' : ` The details are in ${log}.`;
  return `Rolegraph failed unexpectedly (${message.split('\n')[0]}).${where}`;
}

/** Writes the stack where an operator finds it; undefined where not even that can be done. */
function keepDetails(error: unknown): string | undefined {
  try {
    const folder = join(readEnvironment().dataFolder, 'logs');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, 'failures.log');
    appendFileSync(file, `${new Date().toISOString()} ${inspect(error)}\n`, { mode: 0o600 });
    return file;
  } catch {
    return undefined;
  }
}
