import { readSeed } from '../../packages/server/src/store/seed/read-seed.ts';
import { SEED_FOLDER } from '../../packages/server/src/store/seed/seed-folder.ts';

/** The seed's names as the API sends them to whoever looks for them in a text. */
export async function readSeedDictionary(): Promise<readonly string[]> {
  const { rows } = await readSeed(SEED_FOLDER);
  return rows.entities
    .filter(({ kind }) => kind === 'Role' || kind === 'Skill' || kind === 'Tool')
    .map(({ kind, slug, name, aliases }) =>
      [`${kind.toLowerCase()}/${slug}`, name, ...aliases].join('\t'),
    );
}
