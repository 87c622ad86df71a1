import * as z from 'zod/mini';
import type { FieldTexts } from '../../../editing/field-texts';
import { onto } from '../../../editing/overlaps';
import type { EditedEntity } from '../../../editing/read-edited-entity';

/** What is typed in a row, and what it is typed over. */
export const rowDraftSchema = z.object({
  /** The version and the fields of the entity when one began. */
  version: z.number(),
  before: z.record(z.string(), z.string()),
  /** The fields that one has touched. */
  typed: z.record(z.string(), z.string()),
});

export type RowDraft = z.infer<typeof rowDraftSchema>;

/** The draft of an entity of which nothing is touched yet. */
export function beginDraft({ version, texts }: EditedEntity): RowDraft {
  return { version, before: { ...texts }, typed: {} };
}

/** All fields as they would be saved. */
export function textsOf({ before, typed }: RowDraft): FieldTexts {
  return { ...before, ...typed };
}

/** Whether anything would be saved. */
export function isTouched(draft: RowDraft): boolean {
  return Object.entries(draft.typed).some(([field, text]) => text !== draft.before[field]);
}

/** The draft on what there is by now, where of some fields what others have made of them is to stand. */
export function rebaseDraft(
  draft: RowDraft,
  now: EditedEntity,
  theirs: readonly string[] = [],
): RowDraft {
  const merged = onto(draft.before, now.texts, textsOf(draft));
  const typed = Object.entries(merged).filter(
    ([field, text]) => text !== now.texts[field] && !theirs.includes(field),
  );
  return { ...beginDraft(now), typed: Object.fromEntries(typed) };
}
