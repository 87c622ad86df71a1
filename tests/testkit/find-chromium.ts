import { installPrograms } from '../../packages/server/src/store/embedded/install-programs.ts';
import { runCommand } from '../../packages/server/src/store/embedded/run-command.ts';
import type { Step } from '../../packages/server/src/store/step.ts';

/** Chromium without the window around its pages, which nobody sees here: half the work for a page. */
const SHELL = 'chromium-headless-shell';

const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium of the machine, as CHROMIUM names it or as it is found on PATH. */
export async function findChromium(): Promise<string | undefined> {
  const candidates = [process.env['CHROMIUM'], ...NAMES].filter((name) => name !== undefined);
  for (const candidate of candidates) {
    const path = await pathOf(candidate);
    if (path !== undefined) return path;
  }
  return undefined;
}

/** The Chromium of the machine; the quicker one is installed where it is missing and that can be done. */
export async function ensureChromium(step: Step): Promise<string> {
  const found = await findChromium();
  if (process.env['CHROMIUM'] || found?.endsWith(SHELL)) return found ?? missing();
  try {
    await installPrograms(['chromium'], step);
  } catch (error) {
    // Any Chromium will do, where one is there.
    if (found !== undefined) return found;
    throw error;
  }
  return (await findChromium()) ?? missing();
}

function missing(): never {
  throw new Error('Chromium was not found on PATH, nor where CHROMIUM says.');
}

/** The path of a command that runs; a name is looked up on PATH. */
async function pathOf(name: string): Promise<string | undefined> {
  const { code, lines } = await runCommand('sh', ['-c', 'command -v "$1"', 'sh', name]);
  const path = lines.at(-1);
  if (code !== 0 || path === undefined) return undefined;
  return (await runCommand(path, ['--version'])).code === 0 ? path : undefined;
}
