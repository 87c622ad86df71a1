import * as z from 'zod/mini';
import { readRefusal } from './refusal';
import { NO_ANSWER, type Trouble } from './trouble';

const errorsSchema = z.object({
  errors: z.array(z.object({ message: z.string(), extensions: z.looseObject({}) })),
});

/** Reads what a route of the server that is no GraphQL has answered where it has not done what was asked. */
export function troubleOfAnswer(status: number, answer: unknown): Trouble {
  const told = errorsSchema.safeParse(answer);
  if (told.success) return readRefusal(told.data.errors[0]);
  // A proxy answers so while the server behind it is away.
  const away = status >= 502 && status <= 504;
  return { ...NO_ANSWER, code: away ? 'UNAVAILABLE' : 'UNEXPECTED' };
}
