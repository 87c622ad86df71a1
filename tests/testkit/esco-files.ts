import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A row by the names of its columns; what is left out is empty. */
export type Cells = Readonly<Record<string, string>>;

/** What a small ESCO of a test says. */
export type SmallEsco = {
  readonly occupations: readonly Cells[];
  readonly skills: readonly Cells[];
  readonly requirements: readonly Cells[];
  readonly skillRelations: readonly Cells[];
  readonly broader: readonly Cells[];
};

const addressOf = (what: string, name: string): string =>
  `http://data.europa.eu/esco/${what}/${name.replaceAll(' ', '-')}`;

const occupationUri = (name: string): string => addressOf('occupation', name);
const skillUri = (name: string): string => addressOf('skill', name);

const SKILL = 'KnowledgeSkillCompetence';

export const occupation = (name: string, given: Cells = {}): Cells => ({
  conceptType: 'Occupation',
  conceptUri: occupationUri(name),
  iscoGroup: '7512',
  preferredLabel: name,
  status: 'released',
  description: `Works as a ${name}.`,
  code: `7512.${name.replaceAll(' ', '-')}`,
  ...given,
});

export const skill = (name: string, given: Cells = {}): Cells => ({
  conceptType: SKILL,
  conceptUri: skillUri(name),
  skillType: 'skill/competence',
  reuseLevel: 'sector-specific',
  preferredLabel: name,
  status: 'released',
  description: `Knows how to ${name}.`,
  ...given,
});

export const requires = (role: string, needed: string, relationType = 'essential'): Cells => ({
  occupationUri: occupationUri(role),
  relationType,
  skillType: 'skill/competence',
  skillUri: skillUri(needed),
});

export const relates = (one: string, other: string, relationType = 'optional'): Cells => ({
  originalSkillUri: skillUri(one),
  originalSkillType: 'skill/competence',
  relationType,
  relatedSkillType: 'skill/competence',
  relatedSkillUri: skillUri(other),
});

export const under = (one: string, other: string): Cells => ({
  conceptType: SKILL,
  conceptUri: skillUri(one),
  broaderType: SKILL,
  broaderUri: skillUri(other),
});

const inGroup = (one: string, group: string): Cells => ({
  conceptType: SKILL,
  conceptUri: skillUri(one),
  broaderType: 'SkillGroup',
  broaderUri: skillUri(group),
});

/** Two occupations of a bakery and their skills. */
export const BAKERY: SmallEsco = {
  occupations: [
    occupation('baker of bread', { altLabels: 'bread baker\nmaster of dough' }),
    occupation('pastry maker', { preferredLabel: ' pastry maker ', altLabels: 'master of dough' }),
  ],
  skills: [
    skill('knead dough', { altLabels: 'work dough\nknead dough' }),
    skill('bake goods', { reuseLevel: '' }),
    skill('handle heat', { description: '' }),
    skill('decorate cakes', { skillType: '' }),
  ],
  requirements: [
    requires('baker of bread', 'knead dough'),
    requires('baker of bread', 'bake goods'),
    requires('baker of bread', 'handle heat', 'optional'),
    requires('pastry maker', 'bake goods'),
    requires('pastry maker', 'decorate cakes'),
  ],
  skillRelations: [
    relates('bake goods', 'handle heat', 'essential'),
    relates('decorate cakes', 'knead dough'),
  ],
  broader: [under('knead dough', 'bake goods'), inGroup('bake goods', 'S6')],
};

const COLUMNS = {
  occupations:
    'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code',
  skills:
    'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description',
  requirements: 'occupationUri,relationType,skillType,skillUri',
  skillRelations:
    'originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri',
  broader: 'conceptType,conceptUri,broaderType,broaderUri',
  groups: 'conceptType,conceptUri,preferredLabel,altLabels,status,description,code',
  isco: 'conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description',
} as const;

/** The names of the files of ESCO 1.1.1. */
export const ESCO_FILES = {
  occupations: 'occupations_en.csv',
  skills: 'skills_en.csv',
  requirements: 'occupationSkillRelations.csv',
  skillRelations: 'skillSkillRelations.csv',
  broader: 'broaderRelationsSkillPillar.csv',
} as const;

const cell = (text: string): string =>
  /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A table as ESCO writes it. */
function csvOf(header: string, rows: readonly Cells[]): string {
  const columns = header.split(',');
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','));
  return `${[header, ...lines].join('\n')}\n`;
}

/** Files of a dataset by their names. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** The files that a small ESCO is written as. */
export function escoFiles(esco: SmallEsco = BAKERY): Record<string, string> {
  const of = (part: keyof SmallEsco) => csvOf(COLUMNS[part], esco[part]);
  const group = {
    conceptType: 'SkillGroup',
    conceptUri: skillUri('S6'),
    preferredLabel: 'handling',
  };
  return {
    [ESCO_FILES.occupations]: of('occupations'),
    [ESCO_FILES.skills]: of('skills'),
    [ESCO_FILES.requirements]: of('requirements'),
    [ESCO_FILES.skillRelations]: of('skillRelations'),
    [ESCO_FILES.broader]: of('broader'),
    'skillGroups_en.csv': csvOf(COLUMNS.groups, [{ ...group, code: 'S6' }]),
    'ISCOGroups_en.csv': csvOf(COLUMNS.isco, [{ code: '7512', preferredLabel: 'Bakers' }]),
  };
}

/** Writes files into a folder of their own, called as the dataset is. */
export function writeFiles(files: Files, name = 'esco-1.1.1'): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'rolegraph-files-')), name);
  mkdirSync(folder);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return folder;
}
