import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type RolegraphProcess, runProgram } from './server-process.ts';

/** Where the recipes of the documentation are. */
const RECIPES = join(import.meta.dirname, '../../docs/recipes');

/** What runs a recipe, by how its name ends, and what else has to be on the machine for it. */
const LANGUAGES: Readonly<Record<string, { readonly program: string; readonly needs: string[] }>> =
  {
    sh: { program: 'sh', needs: ['curl', 'openssl', 'sha256sum'] },
    ts: { program: process.execPath, needs: [] },
    py: { program: 'python3', needs: ['python3'] },
  };

const languageOf = (name: string) => LANGUAGES[name.split('.').at(-1) ?? ''];

/** The recipes; `ask` is what others are made with. */
export const RECIPE_NAMES: readonly string[] = readdirSync(RECIPES).filter(
  (name) => languageOf(name) !== undefined && !name.startsWith('ask.'),
);

/** Runs a recipe as its reader does, in a folder of its own, with what it is to read. */
export function runRecipe(
  name: string,
  folder: string,
  variables: Readonly<Record<string, string>>,
  input?: string,
): RolegraphProcess {
  const environment = { PYTHONDONTWRITEBYTECODE: '1', ...variables };
  const command = [languageOf(name)?.program ?? '', join(RECIPES, name)];
  return runProgram(command, folder, environment, input);
}

/** What a recipe needs and this machine has not; undefined where it can be run. */
export function missingFor(name: string): string | undefined {
  return languageOf(name)?.needs.find(
    (program) => spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program]).status !== 0,
  );
}
