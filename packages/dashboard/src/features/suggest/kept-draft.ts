import * as z from 'zod/mini';
import { draftOperationSchema } from '../../editing/draft-operation';
import { useKept } from '../../editing/use-kept';
import { newToken } from './new-token';
import { openFormSchema } from './open-form';

const draftSchema = z.object({
  operations: z.array(draftOperationSchema),
  reason: z.string(),
  /** Null where the page's own proposal stands. */
  name: z.nullable(z.string()),
  /** What the suggestion will be known by; sent again, it is the same suggestion. */
  token: z.string(),
  /** The form that is open, with what is typed into it. */
  open: z.nullable(openFormSchema),
});

/** A suggestion that is not sent yet. */
export type Draft = z.infer<typeof draftSchema>;

/** Where the tab keeps it. */
const KEY = 'rolegraph-suggestion';

/** As many operations as the server takes in one suggestion. */
export const MOST_OPERATIONS = 20;

/** The suggestion that is put together in this tab; it outlives a reload. */
export function useDraft(): [draft: Draft, change: (next: Draft) => void] {
  return useKept(KEY, { schema: draftSchema, initial: () => newDraft() });
}

/** Nothing yet. The name stays the same from one suggestion to the next. */
export function newDraft(name: string | null = null): Draft {
  return { operations: [], reason: '', name, token: newToken(), open: null };
}

/** Whether there is something in it that would be missed. */
export function isWorthKeeping({ operations, reason, open }: Draft): boolean {
  return operations.length > 0 || reason.trim() !== '' || open?.touched === true;
}
