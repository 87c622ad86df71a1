import * as z from 'zod/mini';
import { catch as orElse } from 'zod/mini';
import { TROUBLE_CODES, type Trouble } from './trouble';

const problemSchema = z.object({
  field: z.string(),
  message: z.string(),
  currentVersion: z.optional(z.number()),
});

const extensionsSchema = z.object({
  code: orElse(z.enum(TROUBLE_CODES), 'UNEXPECTED'),
  field: orElse(z.nullable(z.string()), null),
  value: orElse(z.optional(z.string()), undefined),
  suggestions: orElse(z.array(z.string()), []),
  requestId: orElse(z.nullable(z.string()), null),
  problems: orElse(z.optional(z.array(problemSchema)), undefined),
  retryAfterSeconds: orElse(z.optional(z.number()), undefined),
});

/** An error as the API tells it. */
type ToldError = { readonly message: string; readonly extensions?: object | undefined };

/** Reads an error of the API into what a page can say about it. */
export function readRefusal(error: ToldError | undefined): Trouble {
  const read = extensionsSchema.parse(error?.extensions ?? {});
  const message = read.code === 'UNEXPECTED' ? null : (error?.message ?? null);
  return { ...read, message };
}
