import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from './startup-error.ts';

/**
 * Makes the data folder where it is missing, readable by its owner alone, and makes sure that it
 * can be written. Returns its real path, so that one folder under two names is one folder.
 */
export function prepareDataFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const probe = join(folder, `.writable-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
    return realpathSync(folder);
  } catch (error) {
    throw new StartupError(
      `DATA_DIR "${folder}" cannot be written (${reason(error)}): set DATA_DIR to a folder that you may write, or correct its permissions.`,
      { cause: error },
    );
  }
}

function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
