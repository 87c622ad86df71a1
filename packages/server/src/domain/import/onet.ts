import { cleanAliases, cleanLabel, cleanText } from './clean-text.ts';
import type { DatasetEntity, DatasetStatement, Place } from './dataset.ts';
import type { Group } from './esco.ts';

/** What O*NET's external ids begin with. */
export const ONET = 'onet';

/** The external id of an occupation or an element of O*NET. */
export const onetId = (code: string): string => `${ONET}:${code.trim()}`;

/** The external id of a technology, which has no code of its own there. */
export const technologyId = (name: string): string =>
  onetId(`technology/${cleanLabel(name).replaceAll(' ', '_')}`);

/** What O*NET tells of an occupation, from several files. */
export type Occupation = {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly titles: readonly string[];
  /** Job zone, 1 to 5; undefined where there is none. */
  readonly zone: number | undefined;
  readonly place: Place;
};

const NO_DESCRIPTION = 'O*NET tells no more of it than its name.';

/** An occupation as a Role; its job zone is the seniority. */
export function onetRole({ code, zone, titles, ...said }: Occupation): DatasetEntity {
  const name = cleanLabel(said.title);
  return {
    kind: 'Role',
    externalId: onetId(code),
    otherIds: [],
    name,
    aliases: cleanAliases(titles, name),
    description: cleanText(said.description) || NO_DESCRIPTION,
    fields: zone === undefined ? {} : { seniority: zone },
    defaults: {},
    place: said.place,
  };
}

/** An element of O*NET's content model. */
export type Element = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The element above it. */
  readonly group: Group | undefined;
  readonly place: Place;
};

/** Categories of skills, by the beginnings of ids of elements; the longest counts. */
const CATEGORIES: readonly (readonly [string, string])[] = [
  ['2.A.1.e', 'MATHEMATICAL'],
  ['2.A', 'ANALYTICAL'],
  ['2.B.1', 'INTERPERSONAL'],
  ['2.B.3', 'TECHNICAL'],
  ['2.B.5', 'INTERPERSONAL'],
  ['2.B', 'ANALYTICAL'],
  ['2.C.3', 'TECHNICAL'],
  ['2.C.4.a', 'MATHEMATICAL'],
  ['2.C', 'DOMAIN'],
];

const categoryOf = (element: string): string =>
  CATEGORIES.filter(([prefix]) => element.startsWith(prefix)).toSorted(
    ([one], [other]) => other.length - one.length,
  )[0]?.[1] ?? 'DOMAIN';

/** A skill or a field of knowledge as a Skill. */
export function onetSkill({ id, name, description, group, place }: Element): DatasetEntity {
  return {
    kind: 'Skill',
    externalId: onetId(id),
    otherIds: [],
    name: cleanLabel(name),
    aliases: [],
    description: cleanText(description) || NO_DESCRIPTION,
    fields: {
      category: categoryOf(id),
      ...(group && { groupUris: [group.address], groupLabels: [group.label] }),
    },
    defaults: {},
    place,
  };
}

/** What O*NET says of an occupation and an element: importance from 1 to 5, level from 0 to 7. */
export type Rating = {
  readonly importance: number;
  readonly level: number;
  readonly isRelevant: boolean;
};

const LEAST_ESSENTIAL = 3;
const LEAST_OPTIONAL = 2;
/** The highest level of O*NET; ours has four steps from the lowest to the highest. */
const HIGHEST_LEVEL = 7;
const STEPS = 4;

/** That an occupation asks for a skill; undefined where it does not matter there, or hardly. */
export function onetRequirement(
  ends: { readonly from: string; readonly to: string },
  { importance, level, isRelevant }: Rating,
  place: Place,
): DatasetStatement | undefined {
  if (!isRelevant || level === 0 || importance < LEAST_OPTIONAL) return undefined;
  return {
    type: 'REQUIRES',
    ...ends,
    gradeBasis: 'DATASET',
    fields: {
      necessity: importance >= LEAST_ESSENTIAL ? 'ESSENTIAL' : 'OPTIONAL',
      // Half up, as `Math.round` does.
      importance: Math.round(importance),
      level: Math.round(1 + (STEPS * level) / HIGHEST_LEVEL),
    },
    note: `O*NET rates its importance ${importance} of 5 and its level ${level} of 7.`,
    place,
  };
}

/** A technology as a Tool. */
export const onetTool = (name: string, category: string, place: Place): DatasetEntity => ({
  kind: 'Tool',
  externalId: technologyId(name),
  otherIds: [],
  name: cleanLabel(name),
  aliases: [],
  description: `O*NET lists it under ${cleanLabel(category)}.`,
  fields: { category: cleanLabel(category) },
  defaults: {},
  place,
});

/** How much a technology is asked for. */
export type Demand = { readonly isHot: boolean; readonly isInDemand: boolean };

/** That people of an occupation use a technology. */
export function onetUse(
  ends: { readonly from: string; readonly to: string },
  { isHot, isInDemand }: Demand,
  place: Place,
): DatasetStatement {
  const [importance, what] = isInDemand
    ? ([4, 'in demand for the occupation'] as const)
    : isHot
      ? ([3, 'a hot technology'] as const)
      : ([2, 'one of the technologies of the occupation'] as const);
  const note = `O*NET lists it as ${what}; the importance is our reading of that.`;
  return { type: 'USES', ...ends, gradeBasis: 'EDITORIAL', fields: { importance }, note, place };
}

/** O*NET itself in one version. */
export const onetSource = (version: string, file: string): DatasetEntity => ({
  kind: 'Source',
  externalId: onetId(`dataset/${version}`),
  otherIds: [],
  name: `O*NET ${version}`,
  aliases: [],
  description:
    `This product includes information from the O*NET ${version} Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. ` +
    'Changed here: ratings are rounded to five steps, and what hardly matters is left out.',
  fields: {
    type: 'DATASET',
    title: `O*NET ${version} Database`,
    publisher: 'U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)',
    url: 'https://www.onetcenter.org/database.html',
    licence: 'CC BY 4.0',
  },
  defaults: {},
  place: { file, row: 1 },
});
