import { randomUUID } from 'node:crypto';
import type { ChangeClient, Outcome } from './change-client.ts';
import { CHANGE, type Changed, type ChangeInput } from './change-request.ts';

/** A mutation with what is given to it, but for its key and reason. */
export type Request = {
  readonly document: string;
  readonly given: Readonly<Record<string, unknown>>;
};

/** Operations as a request. */
export const change = (...changes: ChangeInput[]): Request => ({
  document: CHANGE,
  given: { changes },
});

/** Sends all at the same time, to the servers alternately, each with a key of its own. */
export function sendAtOnce(
  clients: readonly ChangeClient[],
  requests: readonly Request[],
): Promise<Outcome<Changed>[]> {
  return Promise.all(
    requests.map(({ document, given }, at) => {
      const client = clients[at % clients.length];
      if (!client) throw new Error('There is no server.');
      return client.ask<Changed>(document, { ...given, key: randomUUID(), reason: 'to race' });
    }),
  );
}

/** Sends one after the other, each to be answered, and returns the numbers of their change sets. */
export async function settle(
  clients: readonly ChangeClient[],
  requests: readonly Request[],
): Promise<number[]> {
  const numbers: number[] = [];
  for (const request of requests) {
    const [outcome] = await sendAtOnce(clients, [request]);
    if (outcome?.what !== 'answer') throw new Error(`Refused: ${JSON.stringify(outcome)}`);
    numbers.push(outcome.data.changeSet.number);
  }
  return numbers;
}
