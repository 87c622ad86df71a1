import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** One hash of the names and contents of files, and of all that is in folders but for `without`. */
export function fingerprint(
  root: string,
  paths: readonly string[],
  without: readonly string[] = [],
): string {
  const excluded = new Set(without.map((path) => join(root, path)));
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => listFiles(join(root, path), excluded))) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function listFiles(path: string, excluded: ReadonlySet<string>): string[] {
  if (excluded.has(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => listFiles(join(path, name), excluded));
}
