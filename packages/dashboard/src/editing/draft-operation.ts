import * as z from 'zod/mini';
import { KINDS } from '../lib/kinds';
import { STATEMENT_TYPES } from './statement-shapes';

/** The value of a field as the API takes it; null takes the field away. */
const fieldValue = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);

const fieldValues = z.record(z.string(), fieldValue);

const basis = z.enum(['ARTICLE', 'DATASET', 'EDITORIAL']);

/** An entity by its kind, its slug and the name to show. */
export const draftEntitySchema = z.object({
  kind: z.enum(KINDS),
  slug: z.string(),
  name: z.string(),
  /** Of a source: what a claim rests on that rests on it. */
  basis: z.optional(basis),
});

/** A place in a source that supports a statement, as the graph has it. */
const knownEvidenceSchema = z.object({
  id: z.string(),
  source: draftEntitySchema,
  locator: z.string(),
  note: z.string(),
});

/** A statement as the graph has it, at the version that was looked at. */
export const statedSchema = z.object({
  id: z.string(),
  version: z.number(),
  type: z.enum(STATEMENT_TYPES),
  from: draftEntitySchema,
  to: draftEntitySchema,
  fields: fieldValues,
  /** What it rests on, where that was asked for. */
  evidence: z.optional(z.array(knownEvidenceSchema)),
});

const evidenceSchema = z.object({
  source: draftEntitySchema,
  locator: z.string(),
  note: z.string(),
});

/** An operation that somebody has put together and not sent yet, with all that it takes to say it. */
export const draftOperationSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('CREATE_ENTITY'), entity: draftEntitySchema, fields: fieldValues }),
  z.object({
    what: z.literal('UPDATE_ENTITY'),
    entity: draftEntitySchema,
    version: z.number(),
    /** The fields that change, as they are and as they are to be. */
    before: fieldValues,
    fields: fieldValues,
  }),
  z.object({
    what: z.literal('DEPRECATE_ENTITY'),
    entity: draftEntitySchema,
    version: z.number(),
    /** What stands in for it from then on; null where nothing does. */
    replacedBy: z.nullable(draftEntitySchema),
  }),
  z.object({
    what: z.literal('ADD_STATEMENT'),
    type: z.enum(STATEMENT_TYPES),
    from: draftEntitySchema,
    to: draftEntitySchema,
    basis,
    fields: fieldValues,
    evidence: z.array(evidenceSchema),
  }),
  z.object({ what: z.literal('UPDATE_STATEMENT'), statement: statedSchema, fields: fieldValues }),
  z.object({ what: z.literal('REMOVE_STATEMENT'), statement: statedSchema }),
  z.object({
    what: z.literal('ADD_EVIDENCE'),
    statement: statedSchema,
    evidence: evidenceSchema,
  }),
  z.object({
    what: z.literal('REMOVE_EVIDENCE'),
    statement: statedSchema,
    evidence: knownEvidenceSchema,
  }),
]);

export type FieldValue = z.infer<typeof fieldValue>;

/** Values of fields by their names, as the API calls them. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

export type DraftEntity = z.infer<typeof draftEntitySchema>;

export type Stated = z.infer<typeof statedSchema>;

export type DraftEvidence = z.infer<typeof evidenceSchema>;

export type KnownEvidence = z.infer<typeof knownEvidenceSchema>;

export type DraftOperation = z.infer<typeof draftOperationSchema>;

/** What the API calls an entity: `skill/python`. */
export function refOf({ kind, slug }: Pick<DraftEntity, 'kind' | 'slug'>): string {
  return `${kind.toLowerCase()}/${slug}`;
}
