import type { Kind } from '../lib/kinds';
import { SKILL_CATEGORIES } from '../lib/skill-categories';

/** How a field is asked for; its name is also its name in the API. */
export type FieldShape =
  | ({
      readonly name: string;
      readonly input: 'choice';
      readonly choices: readonly string[];
    } & Need)
  /** From 1 to 5, each with a word. */
  | ({ readonly name: string; readonly input: 'steps' } & Need)
  | ({ readonly name: string; readonly input: 'line' | 'paragraph' | 'lines' | 'date' } & Need)
  | ({
      readonly name: string;
      readonly input: 'number';
      readonly least: number;
      readonly most: number;
      readonly whole: boolean;
    } & Need);

type Need = {
  readonly optional?: true;
  /** The field whose label fits better than its own. */
  readonly label?: string;
};

const DIRECTIONS = ['GROWING', 'DECLINING', 'CHANGING'];

export const NECESSITY = choice('necessity', ['ESSENTIAL', 'OPTIONAL']);
export const IMPORTANCE = { name: 'importance', input: 'steps' } as const;
export const LEVEL = { name: 'level', input: 'steps' } as const;
export const MOVE = choice('move', ['ADVANCEMENT', 'LATERAL', 'SPECIALISATION']);
export const EFFECT = choice('effect', DIRECTIONS);
export const USE = { name: 'use', input: 'line' } as const;
export const CREDIT = number('credit', { least: 0, most: 0.5, whole: false });
export const LOW = number('low', { least: 0, most: 1_000_000_000, whole: true });
export const HIGH = number('high', { least: 0, most: 1_000_000_000, whole: true });
export const CURRENCY = { name: 'currency', input: 'line' } as const;
export const PERIOD = choice('period', ['YEAR', 'MONTH', 'HOUR']);
export const YEAR = number('year', { least: 1900, most: 2100, whole: true });

const BASES = ['ARTICLE', 'DATASET', 'EDITORIAL'];

export const GRADE_BASIS = choice('gradeBasis', BASES);
export const BASIS = choice('basis', BASES);
export const RANK = choice('rank', ['PREFERRED', 'NORMAL', 'DEPRECATED']);

/** What every entity has in words. */
const WORD_FIELDS: readonly FieldShape[] = [
  { name: 'name', input: 'line' },
  { name: 'description', input: 'paragraph' },
  { name: 'aliases', input: 'lines', optional: true },
];

/** The own fields of each kind, beside its words. */
export const KIND_FIELDS: Readonly<Record<Kind, readonly FieldShape[]>> = {
  Role: [
    { name: 'seniority', input: 'steps', optional: true },
    { name: 'group', input: 'line', optional: true },
    { name: 'duties', input: 'lines', optional: true },
  ],
  Skill: [
    choice('category', SKILL_CATEGORIES),
    { ...choice('reuse', ['TRANSVERSAL', 'CROSS_SECTOR', 'SECTOR', 'ROLE']), optional: true },
    { ...number('hoursPerLevel', { least: 0, most: 10_000, whole: false }), optional: true },
  ],
  Tool: [
    { name: 'category', input: 'line' },
    { name: 'homepage', input: 'line', optional: true },
  ],
  Industry: [],
  Trend: [
    choice('category', ['TREND', 'CHALLENGE']),
    choice('direction', DIRECTIONS),
    { name: 'horizon', input: 'line', optional: true },
  ],
  Credential: [
    choice('type', ['DEGREE', 'CERTIFICATE', 'COURSE']),
    { name: 'provider', input: 'line', optional: true },
  ],
  Place: [choice('type', ['COUNTRY', 'REGION', 'CITY'])],
  Source: [
    choice('type', ['ARTICLE', 'DATASET', 'EDITORIAL']),
    { name: 'title', input: 'line' },
    { name: 'publisher', input: 'line', optional: true },
    { name: 'date', input: 'date', optional: true },
    { name: 'url', input: 'line', optional: true },
    { name: 'licence', input: 'line', optional: true },
  ],
};

/** What the same thing is called in other places, such as taxonomies: for whoever edits, not for visitors. */
const EXTERNAL_IDS: FieldShape = { name: 'externalIds', input: 'lines', optional: true };

/** All fields of a kind of which people speak, its words first. */
export function fieldsOfKind(kind: Kind): readonly FieldShape[] {
  return [...WORD_FIELDS, ...KIND_FIELDS[kind]];
}

/** All fields of a kind that editing changes. */
export function editedFieldsOfKind(kind: Kind): readonly FieldShape[] {
  return [...fieldsOfKind(kind), EXTERNAL_IDS];
}

function choice(name: string, choices: readonly string[]) {
  return { name, input: 'choice', choices } as const;
}

function number(name: string, range: { least: number; most: number; whole: boolean }) {
  return { name, input: 'number', ...range } as const;
}
