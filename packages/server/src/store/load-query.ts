import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../../graph/queries');
const texts = new Map<string, string>();

/** The text of `graph/queries/<name>.cypher`, read once. */
export function loadQuery(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(join(folder, `${name}.cypher`), 'utf8');
  texts.set(name, text);
  return text;
}
