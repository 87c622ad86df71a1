import { linkOptions } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { given, text } from './url-state';

/** The step that is gone back to, and what the examples are of: a kind, or a type of statement. */
export const importSearchSchema = z.object({
  step: text,
  of: text,
});

/** An import by its id, or the list of all of them. */
export function importUrl(id?: string, shown: z.infer<typeof importSearchSchema> = {}) {
  return linkOptions({ to: '/import/{-$id}', params: { id }, search: given(shown) });
}
