import * as z from 'zod/mini';
import { draftEntitySchema } from '../../../editing/draft-operation';
import { NO_STATEMENT, statementFormSchema } from '../../../editing/statement-form';
import { newKey } from '../../../lib/new-key';

/** The ways to change many entities at once. */
export const BULK_WAYS = ['FIELD', 'STATE', 'GRADE', 'UNSTATE', 'DEPRECATE'] as const;

/** What is typed of a bulk edit. It outlives a reload, a refusal, and a session that ends. */
export const bulkDraftSchema = z.object({
  /** What is to be done; null until it is chosen. */
  way: z.nullable(z.enum(BULK_WAYS)),
  /** The field that is set. */
  field: z.nullable(z.string()),
  texts: z.record(z.string(), z.string()),
  /** Whether the field is emptied. */
  empties: z.boolean(),
  /** The statement that is added, changed or removed. */
  statement: statementFormSchema,
  /** Whether grades are set too where it is said already. */
  sets: z.boolean(),
  replacedBy: z.nullable(draftEntitySchema),
  /** The slugs of the rows that are left as they are. */
  out: z.array(z.string()),
  /** Why, as it was typed; null while it is as proposed. */
  reason: z.nullable(z.string()),
  /** What the request is known by: the same one sent again is done once. */
  key: z.string(),
});

export type BulkDraft = z.infer<typeof bulkDraftSchema>;

/** A draft in which nothing is chosen yet. */
export function newBulkDraft(): BulkDraft {
  return {
    way: null,
    field: null,
    texts: {},
    empties: false,
    statement: NO_STATEMENT,
    sets: false,
    replacedBy: null,
    out: [],
    reason: null,
    key: newKey(),
  };
}

/** The draft after a change; what is asked is another request from then on. */
export function changeDraft(draft: BulkDraft, change: Partial<Omit<BulkDraft, 'key'>>): BulkDraft {
  return { ...draft, ...change, key: newKey() };
}

/** Whether anything would be missed if it were gone. */
export function isBegun({ way }: BulkDraft): boolean {
  return way !== null;
}
