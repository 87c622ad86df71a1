import { readdir } from 'node:fs/promises';
import type { Kind } from '../../domain/graph/kinds.ts';
import type { SeedFault } from './seed-error.ts';

/** How a seed file is to be read. */
export type SeedFileForm =
  | { readonly form: 'entry'; readonly kind: Kind }
  | { readonly form: 'entries'; readonly kind: Kind; readonly key: string }
  | { readonly form: 'outline' | 'coverage' };

const ENTRIES: Readonly<Record<string, Kind>> = {
  'sources.yaml': 'Source',
  'tools.yaml': 'Tool',
  'industries.yaml': 'Industry',
  'trends.yaml': 'Trend',
  'credentials.yaml': 'Credential',
  'places.yaml': 'Place',
};

const FOLDERS: Readonly<Record<string, SeedFileForm>> = {
  roles: { form: 'entry', kind: 'Role' },
  skills: { form: 'entries', kind: 'Skill', key: 'skills' },
  outlines: { form: 'outline' },
  coverage: { form: 'coverage' },
};

const formOf = (file: string): SeedFileForm | undefined => {
  const kind = ENTRIES[file];
  if (kind !== undefined) return { form: 'entries', kind, key: file.replace('.yaml', '') };
  const [folder, name, ...deeper] = file.split('/');
  if (folder === undefined || deeper.length > 0 || !name?.endsWith('.yaml')) return undefined;
  return FOLDERS[folder];
};

/** The seed files of a folder in the order of their names; a stray YAML file is a fault. */
export const listSeedFiles = async (
  folder: string,
): Promise<{
  readonly files: readonly { readonly file: string; readonly form: SeedFileForm }[];
  readonly faults: readonly SeedFault[];
}> => {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.ya?ml$/u.test(name))
    .toSorted();
  const message = `not a seed file; the seed has ${Object.keys(ENTRIES).join(', ')} and .yaml files in ${Object.keys(FOLDERS).join(', ')}`;
  return {
    files: names.flatMap((file) => {
      const form = formOf(file);
      return form === undefined ? [] : [{ file, form }];
    }),
    faults: names.flatMap((file) =>
      formOf(file) === undefined ? [{ file, line: 1, message }] : [],
    ),
  };
};
