import { cpSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { runCommand } from '../../packages/server/src/store/embedded/run-command.ts';
import { PROJECT_FOLDER } from '../../packages/server/src/store/project-folder.ts';
import { filesOf, listBuildContext } from './build-context.ts';
import { type Instruction, readStages, type Stage } from './dockerfile.ts';

/** Where and how an image is put together. */
type Assembly = {
  /** A folder to be made; each stage has one below it, which stands for the root of its files. */
  readonly root: string;
  readonly signal: AbortSignal;
};

/** What the image is, as far as it can be had without Docker. */
export type AssembledImage = {
  /** Where the image's working folder is. */
  readonly folder: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly command: readonly string[];
  /** Commands that change the system around the working folder, and so were not run. */
  readonly leftOut: readonly string[];
};

/** A stage on its way, its working folder, and what has been found on it. */
type Build = Assembly & {
  readonly context: readonly string[];
  readonly work: string;
  readonly leftOut: string[];
};

/**
 * Does what the Dockerfile says in folders of this machine: each stage copies the files that Docker
 * would copy, and runs the commands of pnpm. Fails where a copy finds nothing or a command fails.
 */
export async function assembleImage(assembly: Assembly): Promise<AssembledImage> {
  const { root } = assembly;
  const found = { context: listBuildContext(), leftOut: [] as string[] };
  const stages = readStages();
  mkdirSync(root);
  for (const stage of stages) {
    const work = join(root, stage.name ?? 'image', workingFolder(stages, stage));
    await buildStage({ ...assembly, ...found, work }, stage);
  }
  const image = stages.at(-1) ?? { name: undefined, base: '', instructions: [] };
  return {
    folder: join(root, 'image', workingFolder(stages, image)),
    variables: Object.fromEntries(image.instructions.flatMap(variablesOf)),
    command: image.instructions.find(({ keyword }) => keyword === 'CMD')?.words ?? [],
    leftOut: found.leftOut,
  };
}

async function buildStage(build: Build, { name = 'image', base, instructions }: Stage) {
  const isStage = readStages().some((stage) => stage.name === base);
  if (isStage) copyAll(join(build.root, base), join(build.root, name));
  mkdirSync(build.work, { recursive: true });
  for (const instruction of instructions) {
    if (instruction.keyword === 'COPY') copy(build, instruction);
    if (instruction.keyword === 'RUN') await runInStage(build, instruction.text);
  }
}

/** A target that ends in a slash is the folder that the source is put into. */
function copy({ root, context, work }: Build, { words, from }: Instruction): void {
  const target = words.at(-1) ?? '';
  for (const source of words.slice(0, -1)) {
    const end = join(work, target, target.endsWith('/') ? basename(source) : '');
    if (from === undefined) copyFromContext(context, source, end);
    else copyAll(join(root, from, source), end);
  }
}

function copyFromContext(context: readonly string[], source: string, end: string): void {
  const files = filesOf(context, source);
  if (files.length === 0) throw new Error(`COPY ${source} finds nothing in the build context.`);
  for (const file of files) {
    const place = join(end, file.slice(source.length));
    mkdirSync(dirname(place), { recursive: true });
    cpSync(join(PROJECT_FOLDER, file), place);
  }
}

function copyAll(from: string, to: string): void {
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}

async function runInStage({ leftOut, signal, work }: Build, text: string): Promise<void> {
  if (!text.startsWith('pnpm ')) {
    leftOut.push(text);
    return;
  }
  const { code, lines } = await runCommand('sh', ['-c', text], { cwd: work, signal });
  if (code !== 0) throw new Error(`${text} failed (${code}):\n${lines.join('\n')}`);
}

function variablesOf({ keyword, words }: Instruction): [name: string, value: string][] {
  if (keyword !== 'ENV') return [];
  return words.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]);
}

/** The last WORKDIR of a stage, or else of the stage that it begins with. */
function workingFolder(stages: readonly Stage[], { base, instructions }: Stage): string {
  const own = instructions.findLast(({ keyword }) => keyword === 'WORKDIR')?.text;
  const before = stages.find(({ name }) => name === base);
  return own ?? (before ? workingFolder(stages, before) : '/');
}
