import { cleanLabel } from '../../domain/import/clean-text.ts';
import { categoryOfGroup, type Group } from '../../domain/import/esco.ts';
import { findFile } from './find-file.ts';
import { readTable } from './read-table.ts';

/** The groups that a skill is directly in, and the category that they tell. */
export type SkillGroups = (address: string) => {
  readonly direct: readonly Group[];
  readonly category: string | undefined;
};

/** The groups of ESCO that are no entities of ours. */
type EscoGroups = {
  /** Labels of ISCO groups, by code. */
  readonly isco: ReadonlyMap<string, string>;
  readonly skills: SkillGroups;
};

/** Reads groups of occupations and of skills, as far as the files are there. */
export async function readEscoGroups(
  folder: string,
  files: readonly string[],
): Promise<EscoGroups> {
  const isco = findFile(files, ['ISCOGroups_en.csv', 'ISCOGroups.csv']);
  const groups = findFile(files, ['skillGroups_en.csv', 'skillGroups.csv']);
  const broader = findFile(files, [
    'broaderRelationsSkillPillar_en.csv',
    'broaderRelationsSkillPillar.csv',
  ]);
  return {
    isco: isco === undefined ? new Map() : await readIsco(folder, isco),
    skills:
      groups === undefined || broader === undefined
        ? () => ({ direct: [], category: undefined })
        : await readSkillGroups(folder, groups, broader),
  };
}

async function readIsco(folder: string, file: string): Promise<Map<string, string>> {
  const labels = new Map<string, string>();
  const columns = ['code', 'preferredLabel'] as const;
  for await (const { cells } of readTable({ folder, file, format: 'COMMAS', columns })) {
    labels.set(cells.code.trim(), cleanLabel(cells.preferredLabel));
  }
  return labels;
}

/** The last part of an address of ISCED-F is its code; other groups have a column for it. */
const codeOf = ({ conceptUri, code }: { conceptUri: string; code: string }): string =>
  code.trim() || (/\/isced-f\/(\d+)$/u.exec(conceptUri)?.[1] ?? '');

async function readSkillGroups(
  folder: string,
  groupFile: string,
  broaderFile: string,
): Promise<SkillGroups> {
  const groups = new Map<string, Group & { readonly code: string }>();
  const shape = { columns: ['conceptUri', 'preferredLabel'], optional: ['code'] } as const;
  const read = { folder, file: groupFile, format: 'COMMAS', ...shape } as const;
  for await (const { cells } of readTable<'conceptUri' | 'preferredLabel' | 'code'>(read)) {
    const address = cells.conceptUri.trim();
    const label = cleanLabel(cells.preferredLabel);
    if (address !== '' && label !== '')
      groups.set(address, { address, label, code: codeOf(cells) });
  }
  const columns = ['conceptUri', 'broaderUri'] as const;
  const direct = new Map<string, string[]>();
  const rows = readTable({ folder, file: broaderFile, format: 'COMMAS', columns });
  for await (const { cells } of rows) {
    const [address, broader] = [cells.conceptUri.trim(), cells.broaderUri.trim()];
    direct.set(address, [...(direct.get(address) ?? []), broader]);
  }
  return (address) => {
    const found = (direct.get(address) ?? []).flatMap((one) => groups.get(one) ?? []);
    const codes = found.map(({ code }) => code).toSorted();
    return {
      direct: found.map(({ address: own, label }) => ({ address: own, label })),
      category: categoryOf(codes) ?? inheritedCategory(direct, groups, address),
    };
  };
}

const categoryOf = (codes: readonly string[]): string | undefined =>
  codes.map(categoryOfGroup).find((category) => category !== undefined);

type Grouped = ReadonlyMap<string, Group & { readonly code: string }>;

/** A skill under another skill has the category of what is above it. */
function inheritedCategory(
  direct: ReadonlyMap<string, readonly string[]>,
  groups: Grouped,
  address: string,
): string | undefined {
  const seen = new Set([address]);
  for (const one of seen) {
    const above = direct.get(one) ?? [];
    const category = categoryOf(above.flatMap((group) => groups.get(group)?.code ?? []).toSorted());
    if (category !== undefined) return category;
    for (const next of above) seen.add(next);
  }
  return undefined;
}
