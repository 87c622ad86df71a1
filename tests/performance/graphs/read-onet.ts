import type { SnapshotRows } from '../../../packages/server/src/domain/snapshot/snapshot-rows.ts';
import {
  collectStatements,
  type Dropped,
  entityId,
  entityRow,
  type StatementSet,
} from './graph-rows.ts';
import { readTable } from './read-table.ts';
import { uniqueSlugs } from './unique-slugs.ts';

/** The graph that O*NET's files make, and what of them was left out. */
export type OnetRows = SnapshotRows & { readonly dropped: Readonly<Dropped> };

/** Reads the tab-delimited files of O*NET 29.2 as design §8 maps them. */
export function readOnet(folder: string): OnetRows {
  const grades = [...readGrades(folder, 'Skills.txt'), ...readGrades(folder, 'Knowledge.txt')];
  const uses = readTable(tabs(folder, 'Technology Skills.txt'), USE_COLUMNS);
  const entities = [
    ...readRoles(folder),
    ...entitiesOf('Skill', new Map(grades.map(({ element, name }) => [element, name]))),
    ...entitiesOf('Tool', new Map(uses.map(({ Example }) => [Example, Example]))),
  ];
  const statements = collectStatements(new Set(entities.map(({ id }) => id)), new Set());
  for (const grade of grades) addRequirement(grade, statements);
  // The most wanted first, as a tool that stands in two classes keeps the first importance only.
  for (const use of uses.toSorted((a, b) => importanceOfUse(b) - importanceOfUse(a))) {
    statements.add({
      type: 'USES',
      from: entityId('Role', use['O*NET-SOC Code']),
      to: entityId('Tool', use.Example),
      importance: importanceOfUse(use),
    });
  }
  return { revision: 1, entities, statements: statements.rows, dropped: statements.dropped };
}

/** Roles that O*NET's experts hold to be related to one, by tier, the nearest first. */
export type RelatedRoles = {
  readonly primaryShort: readonly string[];
  readonly primaryLong: readonly string[];
  readonly supplemental: readonly string[];
};

/** The related roles of each role, as role ids. */
export function onetRelated(folder: string): Map<string, RelatedRoles> {
  const columns = [
    'O*NET-SOC Code',
    'Related O*NET-SOC Code',
    'Relatedness Tier',
    'Index',
  ] as const;
  const rows = readTable(tabs(folder, 'Related Occupations.txt'), columns);
  const byRole = Map.groupBy(rows, (row) => entityId('Role', row['O*NET-SOC Code']));
  const inTier = (of: readonly (typeof rows)[number][], tier: string) =>
    of
      .filter((row) => row['Relatedness Tier'] === tier)
      .toSorted((a, b) => Number(a.Index) - Number(b.Index))
      .map((row) => entityId('Role', row['Related O*NET-SOC Code']));
  return new Map(
    [...byRole].map(([role, of]) => [
      role,
      {
        primaryShort: inTier(of, 'Primary-Short'),
        primaryLong: inTier(of, 'Primary-Long'),
        supplemental: inTier(of, 'Supplemental'),
      },
    ]),
  );
}

/** What O*NET itself says of a role and a skill or field of knowledge, unrounded. */
export type OnetGrade = {
  readonly role: string;
  readonly skill: string;
  /** From 1 to 5. */
  readonly importance: number;
  /** From 0 to 7; 0 where the level is not relevant. */
  readonly level: number;
};

/** Every rating of the files, requirement or not, with the ids of the entities that `readOnet` makes. */
export function onetGrades(folder: string): readonly OnetGrade[] {
  return [...readGrades(folder, 'Skills.txt'), ...readGrades(folder, 'Knowledge.txt')].map(
    ({ code, element, importance, level }) => ({
      role: entityId('Role', code),
      skill: entityId('Skill', element),
      importance,
      level,
    }),
  );
}

const tabs = (folder: string, name: string) => ({ folder, name, format: 'TABS' }) as const;

const USE_COLUMNS = ['O*NET-SOC Code', 'Example', 'Hot Technology', 'In Demand'] as const;

function importanceOfUse(use: Readonly<Record<(typeof USE_COLUMNS)[number], string>>): number {
  if (use['In Demand'] === 'Y') return 4;
  return use['Hot Technology'] === 'Y' ? 3 : 2;
}

function readRoles(folder: string) {
  const zones = readTable(tabs(folder, 'Job Zones.txt'), ['O*NET-SOC Code', 'Job Zone']);
  const zoneOf = new Map(zones.map((row) => [row['O*NET-SOC Code'], Number(row['Job Zone'])]));
  const rows = readTable(tabs(folder, 'Occupation Data.txt'), ['O*NET-SOC Code', 'Title']);
  const aliases = readAliases(folder);
  const names = new Map(rows.map((row) => [row['O*NET-SOC Code'], row.Title]));
  return entitiesOf('Role', names, (code) => ({
    seniority: zoneOf.get(code) ?? null,
    aliases: aliases.get(code) ?? [],
  }));
}

function readAliases(folder: string): ReadonlyMap<string, readonly string[]> {
  const rows = readTable(tabs(folder, 'Alternate Titles.txt'), [
    'O*NET-SOC Code',
    'Alternate Title',
  ]);
  const byCode = Map.groupBy(rows, (row) => row['O*NET-SOC Code']);
  return new Map(
    [...byCode].map(([code, of]) => [code, [...new Set(of.map((row) => row['Alternate Title']))]]),
  );
}

type RoleFields = { readonly seniority: number | null; readonly aliases: readonly string[] };

/** Entities of one kind from their names by O*NET's own key. */
function entitiesOf(
  kind: 'Role' | 'Skill' | 'Tool',
  names: ReadonlyMap<string, string>,
  fieldsOf?: (key: string) => RoleFields,
) {
  const slugs = uniqueSlugs([...names].map(([key, name]) => ({ key, name })));
  return [...names].map(([key, name]) =>
    entityRow({
      kind,
      id: entityId(kind, key),
      slug: slugs.get(key) ?? key,
      name,
      ...fieldsOf?.(key),
    }),
  );
}

/** What a role asks of one skill or field of knowledge, on O*NET's scales. */
type Grade = {
  readonly code: string;
  readonly element: string;
  readonly name: string;
  /** From 1 to 5. */
  importance: number;
  /** From 0 to 7; 0 where the level is not relevant. */
  level: number;
};

const GRADE_COLUMNS = [
  'O*NET-SOC Code',
  'Element ID',
  'Element Name',
  'Scale ID',
  'Data Value',
  'Not Relevant',
] as const;

/** Importance and level stand in two rows of the file. */
function readGrades(folder: string, name: string): readonly Grade[] {
  const grades = new Map<string, Grade>();
  for (const row of readTable(tabs(folder, name), GRADE_COLUMNS)) {
    const [code, element] = [row['O*NET-SOC Code'], row['Element ID']];
    const grade = grades.get(`${code}|${element}`) ?? {
      code,
      element,
      name: row['Element Name'],
      importance: 0,
      level: 0,
    };
    const relevant = row['Not Relevant'] !== 'Y';
    if (row['Scale ID'] === 'IM') grade.importance = Number(row['Data Value']);
    if (row['Scale ID'] === 'LV' && relevant) grade.level = Number(row['Data Value']);
    grades.set(`${code}|${element}`, grade);
  }
  return [...grades.values()];
}

/** From this importance on, of five, a skill is essential or optional; below, it is no requirement. */
const [ESSENTIAL_FROM, OPTIONAL_FROM] = [3, 2];

function addRequirement({ code, element, importance, level }: Grade, to: StatementSet): void {
  if (level === 0 || importance < OPTIONAL_FROM) return;
  to.add({
    type: 'REQUIRES',
    from: entityId('Role', code),
    to: entityId('Skill', element),
    necessity: importance >= ESSENTIAL_FROM ? 'ESSENTIAL' : 'OPTIONAL',
    importance: Math.round(importance),
    level: Math.round(1 + (4 * level) / 7),
  });
}
