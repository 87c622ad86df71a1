import type * as z from 'zod/mini';
import { NO_ANSWER, TroubleError } from './trouble';
import { troubleOfAnswer } from './trouble-of-answer';

/** What is sent beside the path, and how the answer is read. */
type Question<Answer> = {
  readonly body?: Readonly<Record<string, string>>;
  readonly read: z.ZodMiniType<Answer>;
};

/**
 * Asks the part of the server that signs people in and out, which is no GraphQL; with a body it is
 * told, without one it is read.
 * @throws TroubleError with what to say about it
 */
export async function askAuth<Answer>(
  path: `/auth/${string}`,
  { body, read }: Question<Answer>,
): Promise<Answer> {
  const response = await send(path, body);
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new TroubleError(troubleOfAnswer(response.status, answer));
  const known = read.safeParse(answer);
  if (known.success) return known.data;
  throw new TroubleError({ ...NO_ANSWER, code: 'UNEXPECTED' });
}

async function send(path: string, body: Question<unknown>['body']): Promise<Response> {
  try {
    if (body === undefined) return await fetch(path);
    const headers = { 'content-type': 'application/json' };
    return await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  } catch {
    throw new TroubleError(NO_ANSWER);
  }
}
