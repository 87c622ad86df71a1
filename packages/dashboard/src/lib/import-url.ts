import { linkOptions } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { catch as orElse } from 'zod/mini';
import { given, text } from './url-state';

/** What an import is asked about before it is compared, each a step of its own. */
export const IMPORT_STEPS = ['files', 'columns'] as const;

/** The step that is gone back to, and what the examples are of: a kind, or a type of statement. */
export const importSearchSchema = z.object({
  step: orElse(z.optional(z.enum(IMPORT_STEPS)), undefined),
  of: text,
});

/** An import by its id, or the list of all of them. */
export function importUrl(id?: string, shown: z.infer<typeof importSearchSchema> = {}) {
  return linkOptions({ to: '/import/{-$id}', params: { id }, search: given(shown) });
}
