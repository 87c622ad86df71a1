import { vi } from 'vitest';

type Answer = () => Response | Promise<Response>;

/** Answers what is asked of `/auth/*`, and writes down what was sent. */
export function answerAuth(answers: Readonly<Record<string, Answer>>) {
  const sent: { path: string; body: unknown }[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const path = typeof input === 'string' ? input : '';
    sent.push({ path, body: typeof init?.body === 'string' ? JSON.parse(init.body) : null });
    const answer = answers[path];
    if (!answer) throw new TypeError(`nothing answers ${path}`);
    return answer();
  });
  return sent;
}

/** A refusal as the server tells it. */
export function refusal(status: number, message: string, extensions: object): Response {
  return Response.json({ errors: [{ message, extensions }] }, { status });
}
