import type { Kind } from './kinds.ts';
import type { StatementType } from './statement-types.ts';

/** What a field of an entity or a statement may hold. */
export type FieldRule = {
  readonly required: boolean;
  /** What the rule asks for, as the end of the sentence "expected …". */
  readonly expected: string;
  /** Whether a value is what the rule asks for; an absent value is left to `required`. */
  readonly accepts: (found: unknown) => boolean;
};

/** The rules of an entity's or a statement's own fields, by field name. */
export type FieldRules = Readonly<Record<string, FieldRule>>;

type Value = Omit<FieldRule, 'required'>;

const required = (value: Value): FieldRule => ({ ...value, required: true });
const optional = (value: Value): FieldRule => ({ ...value, required: false });

const decimal = (least: number, most: number): Value => ({
  expected: `a number from ${least} to ${most}`,
  accepts: (found) => typeof found === 'number' && found >= least && found <= most,
});

const whole = (least: number, most: number): Value => ({
  expected: `a whole number from ${least} to ${most}`,
  accepts: (found) => Number.isInteger(found) && decimal(least, most).accepts(found),
});

const oneOf = (...values: readonly string[]): Value => ({
  expected: `one of ${values.join(', ')}`,
  accepts: (found) => typeof found === 'string' && values.includes(found),
});

const matching = (pattern: RegExp, example: string): Value => ({
  expected: `a text such as ${example}`,
  accepts: (found) => typeof found === 'string' && pattern.test(found),
});

/** Whether a text is a day of the calendar, year first. */
function isDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/u.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

const TEXT: Value = {
  expected: 'a text that is not empty',
  accepts: (found) => typeof found === 'string' && found.trim() !== '',
};

const TEXTS: Value = {
  expected: 'a list of texts that are not empty',
  accepts: (found) => Array.isArray(found) && found.every(TEXT.accepts),
};

const WEB_ADDRESS = matching(/^https:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/u, 'https://example.org/');
const DATE: Value = {
  expected: 'a day that there is, such as 2023-07-12',
  accepts: (found) => typeof found === 'string' && isDay(found),
};
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
    groupUris: optional(TEXTS),
    groupLabels: optional(TEXTS),
    hoursPerLevel: optional(decimal(0, 10_000)),
  },
  Tool: { category: required(TEXT), homepage: optional(WEB_ADDRESS) },
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
    period: required(oneOf('YEAR', 'MONTH', 'HOUR')),
    year: required(whole(1900, 2100)),
  },
  BUILDS_ON: { level: required(FIVE_STEPS) },
  BROADER: {},
  RELATED: { credit: required(decimal(0, 0.5)) },
  SUPPORTS: {},
  TEACHES: { level: required(FIVE_STEPS) },
  SHAPES: { effect: required(DIRECTION) },
  APPLIES: { use: required(TEXT) },
  ACTIVE_IN: {},
};
