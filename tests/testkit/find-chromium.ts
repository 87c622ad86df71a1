import { installPrograms } from '../../packages/server/src/store/embedded/install-programs.ts';
import { runCommand } from '../../packages/server/src/store/embedded/run-command.ts';
import type { Step } from '../../packages/server/src/store/step.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium of the machine, as CHROMIUM names it or as it is found on PATH. */
export async function findChromium(): Promise<string | undefined> {
  const candidates = [process.env['CHROMIUM'], ...NAMES].filter((name) => name !== undefined);
  for (const candidate of candidates) {
    const path = await pathOf(candidate);
    if (path !== undefined) return path;
  }
  return undefined;
}

/** The Chromium of the machine; one is installed where there is none and that can be done. */
export async function ensureChromium(step: Step): Promise<string> {
  const found = await findChromium();
  if (found !== undefined) return found;
  await installPrograms(['chromium'], step);
  const installed = await findChromium();
  if (installed === undefined) throw new Error('Chromium was installed and is not on PATH.');
  return installed;
}

/** The path of a command that runs; a name is looked up on PATH. */
async function pathOf(name: string): Promise<string | undefined> {
  const { code, lines } = await runCommand('sh', ['-c', 'command -v "$1"', 'sh', name]);
  const path = lines.at(-1);
  if (code !== 0 || path === undefined) return undefined;
  return (await runCommand(path, ['--version'])).code === 0 ? path : undefined;
}
