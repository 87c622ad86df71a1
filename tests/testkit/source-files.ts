import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../..');

/** A file of the product with its text; tests are left out. */
export type SourceFile = { readonly path: string; readonly text: string };

/** The sources of a folder of the project, tests and what is generated left out. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter(
      (path) =>
        /\.(?:ts|tsx|mjs)$/.test(path) &&
        !/\.test\.|generated|node_modules|\bgql\b|\bdist\b/.test(path),
    )
    .map((path) => {
      const relative = join(folder, path);
      return { path: relative, text: readFileSync(join(PROJECT, relative), 'utf8') };
    });
}
