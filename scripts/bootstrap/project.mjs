import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '../..');
/** What is fetched for this checkout alone, and can be deleted at any time. */
export const TOOLS = join(PROJECT, '.tools');

/**
 * The versions that the project pins.
 *
 * @returns {{ node: string, pnpm: string }}
 */
export function readPinnedVersions() {
  const node = readFileSync(join(PROJECT, '.node-version'), 'utf8').trim();
  const { packageManager } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  return { node, pnpm: packageManager.replace(/^pnpm@/, '').replace(/\+.*$/, '') };
}
