import type { Kind } from './kinds.ts';
import type { StatementType } from './statement-types.ts';

/** What a field of an entity or a statement may hold. */
export type FieldRule = {
  readonly value:
    | { readonly type: 'whole' | 'decimal'; readonly least: number; readonly most: number }
    | { readonly type: 'oneOf'; readonly values: readonly [string, ...string[]] }
    | { readonly type: 'text' }
    | { readonly type: 'texts' }
    | { readonly type: 'matching'; readonly pattern: RegExp; readonly example: string };
  readonly required: boolean;
};

/** The rules of an entity's or a statement's own fields, by field name. */
export type FieldRules = Readonly<Record<string, FieldRule>>;

const required = (value: FieldRule['value']): FieldRule => ({ value, required: true });
const optional = (value: FieldRule['value']): FieldRule => ({ value, required: false });
const whole = (least: number, most: number) => ({ type: 'whole', least, most }) as const;
const oneOf = (...values: readonly [string, ...string[]]) => ({ type: 'oneOf', values }) as const;
const matching = (pattern: RegExp, example: string) =>
  ({ type: 'matching', pattern, example }) as const;

const TEXT = { type: 'text' } as const;
const TEXTS = { type: 'texts' } as const;
const WEB_ADDRESS = matching(/^https:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/u, 'https://example.org/');
const DATE = matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u, '2023-07-12');
const CURRENCY = matching(/^[A-Z]{3}$/u, 'INR');
const NECESSITY = oneOf('ESSENTIAL', 'OPTIONAL');
const DIRECTION = oneOf('GROWING', 'DECLINING', 'CHANGING');
/** Seniority, importance and level are all told in five steps. */
const FIVE_STEPS = whole(1, 5);
const SALARY = whole(0, 1_000_000_000);

/** The own fields of each kind of entity. */
export const ENTITY_FIELD_RULES: Readonly<Record<Kind, FieldRules>> = {
  Role: { seniority: optional(FIVE_STEPS), group: optional(TEXT), duties: optional(TEXTS) },
  Skill: {
    category: required(oneOf('TECHNICAL', 'MATHEMATICAL', 'ANALYTICAL', 'INTERPERSONAL', 'DOMAIN')),
    reuse: optional(oneOf('TRANSVERSAL', 'CROSS_SECTOR', 'SECTOR', 'ROLE')),
    groups: optional(TEXTS),
    hoursPerLevel: optional({ type: 'decimal', least: 0, most: 10_000 }),
  },
  Tool: { category: optional(TEXT), homepage: optional(WEB_ADDRESS) },
  Industry: {},
  Trend: {
    category: required(oneOf('TREND', 'CHALLENGE')),
    direction: required(DIRECTION),
    horizon: optional(TEXT),
  },
  Credential: {
    type: required(oneOf('DEGREE', 'CERTIFICATE', 'COURSE')),
    provider: optional(TEXT),
  },
  Place: { type: required(oneOf('COUNTRY', 'REGION', 'CITY')) },
  Source: {
    type: required(oneOf('ARTICLE', 'DATASET', 'EDITORIAL')),
    title: required(TEXT),
    publisher: optional(TEXT),
    date: optional(DATE),
    url: optional(WEB_ADDRESS),
    licence: optional(TEXT),
  },
};

/** The own fields of each type of statement. */
export const STATEMENT_FIELD_RULES: Readonly<Record<StatementType, FieldRules>> = {
  REQUIRES: {
    necessity: required(NECESSITY),
    importance: required(FIVE_STEPS),
    level: required(FIVE_STEPS),
  },
  USES: { importance: required(FIVE_STEPS) },
  LEADS_TO: { move: required(oneOf('ADVANCEMENT', 'LATERAL', 'SPECIALISATION')) },
  EMPLOYED_IN: {},
  EXPECTS: { necessity: required(NECESSITY) },
  PAYS: {
    low: required(SALARY),
    high: required(SALARY),
    currency: required(CURRENCY),
    period: required(oneOf('YEAR', 'MONTH', 'DAY', 'HOUR')),
    year: required(whole(1900, 2100)),
  },
  BUILDS_ON: { level: required(FIVE_STEPS) },
  BROADER: {},
  RELATED: { credit: required({ type: 'decimal', least: 0, most: 0.5 }) },
  SUPPORTS: {},
  TEACHES: { level: required(FIVE_STEPS) },
  SHAPES: { effect: required(DIRECTION) },
  APPLIES: { use: required(TEXT) },
  ACTIVE_IN: {},
};

/** What a rule asks for, as the end of the sentence "expected …". */
export const expectation = ({ value }: FieldRule): string => {
  switch (value.type) {
    case 'whole':
      return `a whole number from ${value.least} to ${value.most}`;
    case 'decimal':
      return `a number from ${value.least} to ${value.most}`;
    case 'oneOf':
      return `one of ${value.values.join(', ')}`;
    case 'text':
      return 'a text that is not empty';
    case 'texts':
      return 'a list of texts that are not empty';
    case 'matching':
      return `a text such as ${value.example}`;
  }
};

const isText = (found: unknown): boolean => typeof found === 'string' && found.trim() !== '';

/** Whether a value is what the rule asks for; an absent value is left to `required`. */
export const satisfies = ({ value }: FieldRule, found: unknown): boolean => {
  switch (value.type) {
    case 'whole':
    case 'decimal':
      return (
        typeof found === 'number' &&
        (value.type === 'decimal' || Number.isInteger(found)) &&
        found >= value.least &&
        found <= value.most
      );
    case 'oneOf':
      return typeof found === 'string' && value.values.includes(found);
    case 'text':
      return isText(found);
    case 'texts':
      return Array.isArray(found) && found.every(isText);
    case 'matching':
      return typeof found === 'string' && value.pattern.test(found);
  }
};
