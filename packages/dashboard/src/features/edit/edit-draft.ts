import * as z from 'zod/mini';
import { type Stated, statedSchema } from '../../editing/draft-operation';
import { evidenceFormSchema } from '../../editing/evidence-form';
import type { EditedEntity } from '../../editing/read-edited-entity';
import { NO_STATEMENT, statementFormSchema, textsOfStatement } from '../../editing/statement-form';
import type { StatementWay } from '../../editing/statement-shapes';
import { newKey } from '../../lib/new-key';

const texts = z.record(z.string(), z.string());

/** What is to become of a statement that is there. */
const editedRowSchema = z.object({
  /** The statement as it was when it was touched first, or as it was looked at again since. */
  stated: statedSchema,
  texts,
  removed: z.boolean(),
  /** The pieces of evidence that go, by id. */
  dropped: z.array(z.string()),
  /** The pieces of evidence that come. */
  support: z.array(z.object({ key: z.string(), value: evidenceFormSchema })),
});

/** Of a statement that is to be added. */
export const addedSchema = z.object({ key: z.string(), value: statementFormSchema });

/** What is typed on the page of an entity that is edited, and not saved yet. */
export const editDraftSchema = z.object({
  /** Null as long as no field of the entity itself is touched. */
  entity: z.nullable(z.object({ version: z.number(), before: texts, texts })),
  rows: z.record(z.string(), editedRowSchema),
  added: z.array(addedSchema),
  /** Null where the page's own proposal stands. */
  reason: z.nullable(z.string()),
  /** By which the server knows a request that is sent again. */
  key: z.string(),
});

export type EditDraft = z.infer<typeof editDraftSchema>;

export type EditedRow = z.infer<typeof editedRowSchema>;

/** A statement that is to be added. */
export type AddedStatement = z.infer<typeof addedSchema>;

/** Nothing yet. */
export function newEditDraft(): EditDraft {
  return { entity: null, rows: {}, added: [], reason: null, key: newKey() };
}

/** A statement of which nothing is changed yet. */
function untouchedRow(stated: Stated): EditedRow {
  return {
    stated,
    texts: { ...textsOfStatement(stated) },
    removed: false,
    dropped: [],
    support: [],
  };
}

/** The row as it stands in the draft, or as it is. */
export function rowOf(draft: EditDraft, stated: Stated): EditedRow {
  return draft.rows[stated.id] ?? untouchedRow(stated);
}

/** Whether a row says what the statement says. */
function isUntouched({ stated, texts, removed, dropped, support }: EditedRow): boolean {
  const before = textsOfStatement(stated);
  const isSame = Object.keys(before).every((name) => (texts[name] ?? '') === before[name]);
  return isSame && !removed && dropped.length === 0 && support.length === 0;
}

/** The draft with a row changed; a row that says nothing new leaves it. */
export function withRow(draft: EditDraft, row: EditedRow): EditDraft {
  const { [row.stated.id]: _, ...others } = draft.rows;
  return { ...draft, rows: isUntouched(row) ? others : { ...others, [row.stated.id]: row } };
}

/** The draft with fields of the entity as they are typed. */
export function withTexts(
  draft: EditDraft,
  edited: EditedEntity,
  next: Readonly<Record<string, string>>,
): EditDraft {
  const { version, before } = draft.entity ?? { version: edited.version, before: edited.texts };
  const isSame = Object.keys(before).every((name) => (next[name] ?? '') === before[name]);
  return {
    ...draft,
    entity: isSame ? null : { version, before: { ...before }, texts: { ...next } },
  };
}

/** A statement to be put together, which says what is chosen already. */
export function newAdded(way: StatementWay | null): AddedStatement {
  return { key: newKey(), value: { ...NO_STATEMENT, way } };
}

/** Whether there is something in it that would be missed. */
export function isTouched({ entity, rows, added }: EditDraft): boolean {
  return entity !== null || Object.keys(rows).length > 0 || added.length > 0;
}
