import { z } from 'zod';
import { FORMAT } from '../../domain/exchange/json-lines.ts';
import { BASES, KINDS } from '../../domain/graph/kinds.ts';
import { STATEMENT_TYPES, type StatementType } from '../../domain/graph/statement-types.ts';

const TEXT = z.string();
const TEXTS = z.array(TEXT);
const FIELDS = z.record(TEXT, z.union([TEXT, z.number(), z.boolean(), TEXTS]));
const COUNT = z.number().int().nonnegative();

/** The first line; what else it says is of no matter to who reads all that follows. */
export const HEAD_LINE = z.object({ format: z.literal(FORMAT), version: z.number() });

/** The line of an entity. */
export const ENTITY_LINE = z.strictObject({
  kind: z.enum(KINDS),
  id: TEXT,
  slug: TEXT,
  name: TEXT,
  description: TEXT,
  aliases: TEXTS,
  status: z.enum(['ACTIVE', 'DEPRECATED']),
  replacedBy: TEXT.nullable(),
  externalIds: TEXTS,
  formerSlugs: TEXTS,
  mergedIds: TEXTS,
  fields: FIELDS,
});

/** The line of a statement. */
export const STATEMENT_LINE = z.strictObject({
  type: z.enum(STATEMENT_TYPES as readonly [StatementType, ...StatementType[]]),
  id: TEXT,
  from: TEXT,
  to: TEXT,
  basis: z.enum(BASES),
  gradeBasis: z.enum(BASES).nullable(),
  rank: z.enum(['PREFERRED', 'NORMAL', 'DEPRECATED']),
  fields: FIELDS,
  evidence: z.array(z.strictObject({ id: TEXT, source: TEXT, locator: TEXT, note: TEXT })),
});

/** The last line. */
export const END_LINE = z.strictObject({
  entities: COUNT,
  statements: COUNT,
  evidence: COUNT,
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
});
