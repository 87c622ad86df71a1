import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import dockerignore from '@balena/dockerignore';
import { PROJECT_FOLDER } from '../../packages/server/src/store/project-folder.ts';
import { readProjectFile } from './read-project-file.ts';

/** Too many files to walk through, and never part of a build. */
const NEVER_WALKED = new Set(['.git', '.tools', '.data', 'node_modules']);

/** The files that Docker would send to a build: those of the project that .dockerignore leaves. */
export function listBuildContext(): readonly string[] {
  const rules = readProjectFile('.dockerignore')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return dockerignore.default().add(rules).filter(listFiles(''));
}

/** Those files of a context that a source of COPY takes: a file, or all below a folder. */
export function filesOf(context: readonly string[], source: string): readonly string[] {
  return context.filter((file) => file === source || file.startsWith(`${source}/`));
}

function listFiles(folder: string): string[] {
  return readdirSync(join(PROJECT_FOLDER, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (NEVER_WALKED.has(name)) return [];
    return statSync(join(PROJECT_FOLDER, path)).isDirectory() ? listFiles(path) : [path];
  });
}
