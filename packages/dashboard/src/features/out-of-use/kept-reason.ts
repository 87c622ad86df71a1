import * as z from 'zod/mini';

/** The reason as it is typed; null where the page's own proposal stands. */
export const reasonSchema = z.object({ reason: z.nullable(z.string()) });

/** Nothing is typed yet. */
export const NO_REASON = (): z.infer<typeof reasonSchema> => ({ reason: null });
