import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../../graph/schema');

/** The interface comes before the kinds, as the generator warns otherwise. */
const order = (file: string) => (file === 'entity.graphql' ? 0 : 1);

/** The SDL of the graph, one text per file. */
export function readTypeDefinitions(): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files
    .toSorted((a, b) => order(a) - order(b) || (a < b ? -1 : 1))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}
