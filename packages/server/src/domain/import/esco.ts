import type { FieldsToSet } from '../change-set/change.ts';
import { cleanAliases, cleanLabel, cleanText } from './clean-text.ts';
import type { DatasetEntity, DatasetStatement, Place } from './dataset.ts';

/** What ESCO's external ids begin with. */
export const ESCO = 'esco';

/** The external id of a concept of ESCO. */
export const escoId = (address: string): string => `${ESCO}:${address.trim()}`;

/** Cells of a concept; what a version does not have is empty. */
export type ConceptCells = Readonly<
  Record<'conceptUri' | 'preferredLabel' | 'altLabels' | 'description', string>
>;

/** A group of a taxonomy: its address and its label. */
export type Group = { readonly address: string; readonly label: string };

const NO_DESCRIPTION = 'ESCO tells no more of it than its name.';

/** What occupations and skills have in common. */
function conceptOf(cells: ConceptCells, place: Place) {
  const name = cleanLabel(cells.preferredLabel);
  return {
    externalId: escoId(cells.conceptUri),
    name,
    aliases: cleanAliases(cells.altLabels.split('\n'), name),
    description: cleanText(cells.description) || NO_DESCRIPTION,
    place,
  };
}

/** An occupation as a Role: its group is the one of ISCO, its code begins with that one's. */
export function escoRole(
  cells: ConceptCells & Readonly<Record<'code', string>>,
  group: string,
  place: Place,
): DatasetEntity {
  const code = cells.code.trim();
  return {
    kind: 'Role',
    ...conceptOf(cells, place),
    otherIds: code === '' ? [] : [`${ESCO}:${code}`],
    fields: group === '' ? {} : { group },
    defaults: {},
  };
}

/** ESCO's levels of reuse as ours. */
const REUSE: Readonly<Record<string, string>> = {
  transversal: 'TRANSVERSAL',
  'cross-sector': 'CROSS_SECTOR',
  'sector-specific': 'SECTOR',
  'occupation-specific': 'ROLE',
};

/** Values that `reuseLevel` may have, beside none. */
export const REUSE_LEVELS = Object.keys(REUSE);

/** A skill or a piece of knowledge as a Skill, with the groups that it is directly in. */
export function escoSkill(
  cells: ConceptCells & Readonly<Record<'reuseLevel', string>>,
  groups: { readonly direct: readonly Group[]; readonly category: string | undefined },
  place: Place,
): DatasetEntity {
  const { direct, category } = groups;
  const reuse = REUSE[cells.reuseLevel.trim()];
  const fields: FieldsToSet = {
    ...(reuse !== undefined && { reuse }),
    ...(category !== undefined && { category }),
    ...(direct.length > 0 && {
      groupUris: direct.map(({ address }) => address),
      groupLabels: direct.map(({ label }) => label),
    }),
  };
  return {
    kind: 'Skill',
    ...conceptOf(cells, place),
    otherIds: [],
    fields,
    defaults: { category: 'DOMAIN' },
  };
}

/** ESCO knows no grades: what a relation is taken for, wherever no editor says otherwise. */
const GRADES: Readonly<Record<string, FieldsToSet>> = {
  essential: { necessity: 'ESSENTIAL', importance: 4, level: 3 },
  optional: { necessity: 'OPTIONAL', importance: 2, level: 2 },
};

/** One text for all rows, as there are very many. */
const NOTES = Object.fromEntries(
  Object.keys(GRADES).map((relation) => [
    relation,
    `ESCO calls the skill ${relation}; importance and level are defaults.`,
  ]),
);

/** Values that `relationType` may have. */
export const RELATION_TYPES = Object.keys(GRADES);

/** That an occupation asks for a skill. */
export function escoRequirement(
  ends: { readonly from: string; readonly to: string },
  relation: string,
  place: Place,
): DatasetStatement {
  return {
    type: 'REQUIRES',
    ...ends,
    gradeBasis: 'EDITORIAL',
    fields: GRADES[relation] ?? {},
    note: NOTES[relation] ?? '',
    place,
  };
}

const LEVEL_OF_A_PREREQUISITE = 2;
const CREDIT_OF_A_RELATED_SKILL = 0.25;

/** That a skill needs another, or goes together with it. */
export function escoSkillRelation(
  ends: { readonly from: string; readonly to: string },
  relation: string,
  place: Place,
): DatasetStatement {
  return relation === 'essential'
    ? {
        type: 'BUILDS_ON',
        ...ends,
        fields: { level: LEVEL_OF_A_PREREQUISITE },
        note: 'ESCO calls the other skill essential for this one; the level is a default.',
        place,
      }
    : {
        type: 'RELATED',
        ...ends,
        fields: { credit: CREDIT_OF_A_RELATED_SKILL },
        note: 'ESCO calls the other skill optional for this one; the credit is a default.',
        place,
      };
}

/** That a skill is a part of a broader one. */
export const escoBroader = (
  ends: { readonly from: string; readonly to: string },
  place: Place,
): DatasetStatement => ({
  type: 'BROADER',
  ...ends,
  fields: {},
  note: 'ESCO puts the skill under the other one.',
  place,
});

/** ESCO itself in one version. */
export const escoSource = (version: string, file: string): DatasetEntity => ({
  kind: 'Source',
  externalId: `${ESCO}:dataset/${version}`,
  otherIds: [],
  name: `ESCO v${version}`,
  aliases: [],
  description:
    `This service uses the ESCO classification of the European Commission, v${version}. ` +
    'Changed here: groups of skills are no entities of their own, and importance, level and credit are defaults.',
  fields: {
    type: 'DATASET',
    title: `ESCO: European Skills, Competences, Qualifications and Occupations, v${version}`,
    publisher: 'European Commission',
    url: 'https://esco.ec.europa.eu/',
    licence:
      'Free re-use with attribution: This service uses the ESCO classification of the European Commission.',
  },
  defaults: {},
  place: { file, row: 1 },
});

/** Categories of skills, by the beginnings of codes of ESCO's groups; the longest counts. */
const CATEGORIES: readonly (readonly [string, string])[] = [
  ['S1', 'INTERPERSONAL'],
  ['S2', 'ANALYTICAL'],
  ['S3', 'INTERPERSONAL'],
  ['S4', 'INTERPERSONAL'],
  ['S5', 'TECHNICAL'],
  ['S8', 'TECHNICAL'],
  ['S', 'DOMAIN'],
  ['T2', 'ANALYTICAL'],
  ['T3', 'INTERPERSONAL'],
  ['T4', 'INTERPERSONAL'],
  ['T', 'DOMAIN'],
  ['L', 'INTERPERSONAL'],
  ['054', 'MATHEMATICAL'],
  ['06', 'TECHNICAL'],
  ['07', 'TECHNICAL'],
];

/** The category of skills of a group with such a code; ESCO has none, so that this is our reading. */
export function categoryOfGroup(code: string): string | undefined {
  const found = CATEGORIES.filter(([prefix]) => code.startsWith(prefix)).toSorted(
    ([one], [other]) => other.length - one.length,
  );
  if (found[0]) return found[0][1];
  return /^\d/u.test(code) ? 'DOMAIN' : undefined;
}
