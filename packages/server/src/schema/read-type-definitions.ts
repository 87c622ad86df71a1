import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../../graph/schema');

/** The interface comes before the kinds, as the generator warns otherwise. */
const order = (file: string) => (file === 'entity.graphql' ? 0 : 1);

/** The SDL of the graph, one text per file. */
export function readTypeDefinitions(): string[] {
  return readFolder(folder);
}

/** The SDL of pages, which is put together with what is generated. */
export function readPageDefinitions(): string[] {
  return readFolder(join(folder, 'pages'));
}

/** The SDL of files that the command line reads, which is no part of the API. */
export function readFileDefinitions(): string[] {
  return readFolder(join(folder, 'files'));
}

function readFolder(path: string): string[] {
  const files = readdirSync(path).filter((file) => file.endsWith('.graphql'));
  return files
    .toSorted((a, b) => order(a) - order(b) || (a < b ? -1 : 1))
    .map((file) => readFileSync(join(path, file), 'utf8'));
}
