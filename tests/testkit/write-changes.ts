import type {
  ChangeOf,
  EvidenceToAdd,
} from '../../packages/server/src/domain/change-set/change.ts';
import type { Kind } from '../../packages/server/src/domain/graph/kinds.ts';
import {
  STATEMENT_SHAPES,
  type StatementType,
} from '../../packages/server/src/domain/graph/statement-types.ts';

const ENTITY_FIELDS: Readonly<Record<Kind, ChangeOf<'CREATE_ENTITY'>['fields']>> = {
  Role: {},
  Skill: { category: 'TECHNICAL' },
  Tool: { category: 'Library' },
  Industry: {},
  Trend: { category: 'TREND', direction: 'GROWING' },
  Credential: { type: 'COURSE' },
  Place: { type: 'CITY' },
  Source: { type: 'ARTICLE', title: 'A title' },
};

const STATEMENT_FIELDS: Readonly<
  Partial<Record<StatementType, ChangeOf<'ADD_STATEMENT'>['fields']>>
> = {
  REQUIRES: { necessity: 'ESSENTIAL', importance: 3, level: 3 },
  USES: { importance: 3 },
  LEADS_TO: { move: 'LATERAL' },
  EXPECTS: { necessity: 'OPTIONAL' },
  BUILDS_ON: { level: 2 },
  RELATED: { credit: 0.25 },
  TEACHES: { level: 2 },
  SHAPES: { effect: 'GROWING' },
  PAYS: { low: 10, high: 20, currency: 'EUR', period: 'YEAR', year: 2024 },
  APPLIES: { use: 'fraud detection' },
};

/** Creates an entity whose id, slug and name are the word. */
export const create = (
  kind: Kind,
  word: string,
  given: Partial<ChangeOf<'CREATE_ENTITY'>> = {},
): ChangeOf<'CREATE_ENTITY'> => ({
  what: 'CREATE_ENTITY',
  kind,
  id: `id-${word}`,
  slug: word,
  name: word,
  description: `About ${word}.`,
  aliases: [],
  externalIds: [],
  fields: ENTITY_FIELDS[kind],
  ...given,
});

/** Changes an entity that is named by a reference. */
export const update = (
  kind: Kind,
  entity: string,
  expectedVersion: number,
  given: Partial<ChangeOf<'UPDATE_ENTITY'>>,
): ChangeOf<'UPDATE_ENTITY'> => ({
  what: 'UPDATE_ENTITY',
  kind,
  entity,
  expectedVersion,
  fields: {},
  ...given,
});

export const deprecate = (
  kind: Kind,
  entity: string,
  expectedVersion: number,
  replacedBy: string | null = null,
): ChangeOf<'DEPRECATE_ENTITY'> => ({
  what: 'DEPRECATE_ENTITY',
  kind,
  entity,
  expectedVersion,
  replacedBy,
});

export const restore = (entity: string, expectedVersion: number): ChangeOf<'RESTORE_ENTITY'> => ({
  what: 'RESTORE_ENTITY',
  entity,
  expectedVersion,
});

export const merge = (
  from: string,
  into: string,
  given: Partial<ChangeOf<'MERGE_ENTITIES'>> = {},
): ChangeOf<'MERGE_ENTITIES'> => ({ what: 'MERGE_ENTITIES', from, into, ...given });

/** States something in words, `role/baker REQUIRES skill/baking`; its id is the sentence with dots. */
export const state = (
  sentence: string,
  given: Partial<ChangeOf<'ADD_STATEMENT'>> = {},
): ChangeOf<'ADD_STATEMENT'> => {
  const [from = '', word = '', to = ''] = sentence.split(' ');
  const type = word as StatementType;
  return {
    what: 'ADD_STATEMENT',
    type,
    id: sentence.replaceAll(' ', '.'),
    from,
    to,
    basis: 'EDITORIAL',
    ...(STATEMENT_SHAPES[type].graded && { gradeBasis: 'EDITORIAL' }),
    rank: 'NORMAL',
    fields: STATEMENT_FIELDS[type] ?? {},
    evidence: [],
    ...given,
  };
};

export const updateStatement = (
  statement: string,
  expectedVersion: number,
  given: Partial<ChangeOf<'UPDATE_STATEMENT'>>,
): ChangeOf<'UPDATE_STATEMENT'> => {
  const type = statement.split(/[ .]/u)[1] as StatementType;
  return { what: 'UPDATE_STATEMENT', type, statement, expectedVersion, fields: {}, ...given };
};

export const remove = (
  statement: string,
  expectedVersion: number,
): ChangeOf<'REMOVE_STATEMENT'> => ({ what: 'REMOVE_STATEMENT', statement, expectedVersion });

/** A piece of evidence whose id is its locator, without white space. */
export const piece = (source: string, locator: string): EvidenceToAdd => ({
  id: `${source}.${locator}`.replaceAll(' ', '.'),
  source,
  locator,
  note: 'It says so.',
});

export const cite = (
  statement: string,
  expectedVersion: number,
  evidence: EvidenceToAdd,
): ChangeOf<'ADD_EVIDENCE'> => ({ what: 'ADD_EVIDENCE', statement, expectedVersion, evidence });

export const uncite = (
  statement: string,
  expectedVersion: number,
  evidence: string,
): ChangeOf<'REMOVE_EVIDENCE'> => ({
  what: 'REMOVE_EVIDENCE',
  statement,
  expectedVersion,
  evidence,
});
