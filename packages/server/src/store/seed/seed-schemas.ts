import { z } from 'zod';
import {
  ENTITY_FIELD_RULES,
  type FieldRule,
  type FieldRules,
  STATEMENT_FIELD_RULES,
} from '../../domain/graph/field-rules.ts';
import { BASES, KINDS, type Kind } from '../../domain/graph/kinds.ts';
import { STATEMENT_SHAPES, type StatementType } from '../../domain/graph/statement-types.ts';
import { STATEMENT_LISTS, targetKeys } from './statement-lists.ts';

const matching = (pattern: RegExp, expected: string) =>
  z.string({ error: `expected ${expected}` }).regex(pattern, { error: `expected ${expected}` });

const text = matching(/\S/u, 'a text that is not empty');
const slug = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'a slug: lower-case words joined by "-"');
const id = matching(/^[a-z2-7]{10}$/u, 'an id: ten characters out of a–z and 2–7');
const locator = matching(/^§\S.* ¶[1-9]\d*$/u, 'a locator such as "§Skills ¶3"');
const reference = matching(/^[a-z]+\/[a-z0-9-]+$/u, 'a reference such as skill/python');
const basis = z.enum(BASES, { error: `expected one of ${BASES.join(', ')}` });

const list = <Item extends z.ZodType>(item: Item) => z.array(item, { error: 'expected a list' });

const fieldSchema = (rule: FieldRule): z.ZodType => {
  const schema = z.custom(rule.accepts, { error: `expected ${rule.expected}` });
  return rule.required ? schema : schema.optional();
};

const fieldShape = (rules: FieldRules): Record<string, z.ZodType> =>
  Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, fieldSchema(rule)]));

const evidenceSchema = z.strictObject({ source: slug, locator, note: text });

/** An item points at one entity, under the key of its kind. */
const targetShape = (type: StatementType): Record<string, z.ZodType> => {
  const keys = targetKeys(type);
  return Object.fromEntries(keys.map(([key]) => [key, keys.length === 1 ? slug : slug.optional()]));
};

const statementSchema = (type: StatementType): z.ZodType => {
  const keys = targetKeys(type).map(([key]) => key);
  return z
    .strictObject({
      ...targetShape(type),
      ...fieldShape(STATEMENT_FIELD_RULES[type]),
      basis: basis.optional(),
      ...(STATEMENT_SHAPES[type].graded ? { gradeBasis: basis.optional() } : {}),
      evidence: list(evidenceSchema).optional(),
    })
    .refine((item) => keys.filter((key) => Object.hasOwn(item, key)).length === 1, {
      error: `expected exactly one of ${keys.join(', ')}`,
    });
};

const entitySchema = (kind: Kind): z.ZodType => {
  const lists = Object.entries(STATEMENT_LISTS[kind]).map(([key, type]) => [
    key,
    list(statementSchema(type)).optional(),
  ]);
  return z.strictObject({
    id,
    slug,
    name: text,
    description: text,
    aliases: list(text).optional(),
    ...fieldShape(ENTITY_FIELD_RULES[kind]),
    ...Object.fromEntries(lists),
  });
};

const ENTITY_SCHEMAS: ReadonlyMap<Kind, z.ZodType> = new Map(
  KINDS.map((kind) => [kind, entitySchema(kind)]),
);

/** What a file of a kind may hold: one entry, or a list of entries under the key. */
export const entriesSchema = (kind: Kind, key?: string): z.ZodType => {
  const schema = ENTITY_SCHEMAS.get(kind) ?? z.never();
  return key === undefined ? schema : z.strictObject({ [key]: list(schema) });
};

export const outlineSchema = z.strictObject({
  source: slug,
  sections: list(
    z.strictObject({
      name: text,
      paragraphs: z.custom<number>((found) => Number.isInteger(found) && Number(found) > 0, {
        error: 'expected a whole number above 0',
      }),
    }),
  ),
});

const statementReference = matching(
  /^[a-z]+\/[a-z0-9-]+ [A-Z_]+ [a-z]+\/[a-z0-9-]+$/u,
  'a statement such as "role/data-scientist REQUIRES skill/python"',
);

const paragraphSchema = z
  .strictObject({
    locator,
    entities: list(reference).default([]),
    statements: list(statementReference).default([]),
    reason: text.optional(),
  })
  .refine(
    ({ entities, statements, reason }) =>
      entities.length + statements.length > 0 !== (reason !== undefined),
    { error: 'expected entities or statements, or else a reason why there are none' },
  );

export const coverageSchema = z.strictObject({ source: slug, paragraphs: list(paragraphSchema) });

const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

/** Reads, out of an entry that was checked, what every kind has. */
export const entityCore = z.object({
  id,
  slug,
  name: text,
  description: text,
  aliases: list(text).default([]),
});

/** Reads, out of an item that was checked, what every statement has. */
export const statementCore = z.object({
  basis: basis.default('EDITORIAL'),
  gradeBasis: basis.default('EDITORIAL'),
  evidence: list(evidenceSchema).default([]),
});

/** Reads, out of an entry or an item that was checked, the named fields. */
export const pickFields = (raw: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  z
    .record(z.string(), fieldValue)
    .parse(Object.fromEntries(Object.entries(raw).filter(([name]) => names.includes(name))));
