import * as z from 'zod/mini';
import type { DraftEntity } from '../../editing/draft-operation';
import { readCreatedEntity } from '../../editing/entity-form';
import { slugOf } from '../../editing/slug-of';
import type { Kind } from '../../lib/kinds';
import { newKey } from '../../lib/new-key';
import { addedSchema } from './edit-draft';
import { type DraftReading, FIELDS_PART, joinReadings, readAdded } from './read-draft';

/** What is typed of something that is not there yet. */
export const newDraftSchema = z.object({
  /** The fields of its kind, and its slug once that is not made of the name any more. */
  texts: z.record(z.string(), z.string()),
  /** What is stated of it from the beginning. */
  added: z.array(addedSchema),
  /** Null where the page's own proposal stands. */
  reason: z.nullable(z.string()),
  /** By which the server knows a request that is sent again. */
  key: z.string(),
});

export type NewDraft = z.infer<typeof newDraftSchema>;

/** Nothing but a name, if one is known already. */
export function newDraftOf(name: string): NewDraft {
  return { texts: name === '' ? {} : { name }, added: [], reason: null, key: newKey() };
}

/** Whether there is something in it that would be missed, beside the name that it began with. */
export function isNewTouched({ texts, added }: NewDraft, name: string): boolean {
  const isTyped = Object.entries(texts).some(
    ([field, text]) => text.trim() !== '' && (field !== 'name' || text !== name),
  );
  return isTyped || added.length > 0;
}

/** The slug that it will have: as it is typed, else made of the name. */
export function slugOfDraft({ texts }: NewDraft): string {
  return (texts['slug'] ?? '').trim() || slugOf((texts['name'] ?? '').trim());
}

/** What statements are about; `unnamed` is what it is called before it has a name. */
export function subjectOf(kind: Kind, draft: NewDraft, unnamed: string): DraftEntity {
  const name = (draft.texts['name'] ?? '').trim() || unnamed;
  return { kind, slug: slugOfDraft(draft), name };
}

/** Reads all that is typed of it: it is added first, then what is stated of it. */
export function readNewDraft(subject: DraftEntity, draft: NewDraft): DraftReading {
  const reading = joinReadings([
    { part: FIELDS_PART, read: readCreatedEntity(subject.kind, draft.texts) },
    ...draft.added.map((added) => readAdded(subject, added)),
  ]);
  // Nothing can be said of what is not there: the server would find fault with every statement.
  return FIELDS_PART in reading.faults ? { ...reading, operations: [], parts: [] } : reading;
}
