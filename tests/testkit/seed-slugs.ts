import type { Kind } from '../../packages/server/src/domain/graph/kinds.ts';
import { readSeed } from '../../packages/server/src/store/seed/read-seed.ts';
import { SEED_FOLDER } from '../../packages/server/src/store/seed/seed-folder.ts';

/** The slugs of the seed's entities of a kind, in alphabetical order. */
export async function readSeedSlugs(kind: Kind): Promise<string[]> {
  const { rows } = await readSeed(SEED_FOLDER);
  return rows.entities
    .filter((entity) => entity.kind === kind)
    .map(({ slug }) => slug)
    .toSorted();
}
