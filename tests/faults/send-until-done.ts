import { setTimeout as pause } from 'node:timers/promises';
import type { ChangeClient } from './change-client.ts';
import { CHANGE, type Changed, type ChangeRequest } from './change-request.ts';
import type { Entry } from './journal.ts';

/** How long in milliseconds to wait before the same is sent again. */
const PAUSE = 100;
/** Longer than any start of Neo4j; who waits for this long has found a fault. */
const LIMIT = 180_000;

/**
 * Sends a change set with the same key until it is acknowledged, as a careful client does: when no
 * answer comes, and when it is told that the database is away. Any other refusal is a fault.
 */
export async function sendUntilDone(client: ChangeClient, request: ChangeRequest): Promise<Entry> {
  const begun = Date.now();
  let longestWait = 0;
  for (let attempts = 1; ; attempts++) {
    const sentAt = Date.now();
    const outcome = await client.ask<Changed>(CHANGE, request);
    longestWait = Math.max(longestWait, Date.now() - sentAt);
    if (outcome.what === 'answer') {
      const { number, revision, createdAt } = outcome.data.changeSet;
      if (revision === null) throw new Error(`Change set ${number} was not applied.`);
      const isFromRecord = Date.parse(createdAt) < sentAt;
      return { request, number, revision, attempts, isFromRecord, longestWait };
    }
    const isPassing = outcome.what === 'silence' || outcome.code === 'UNAVAILABLE';
    if (!isPassing || Date.now() - begun > LIMIT) {
      throw new Error(`Attempt ${attempts} came to ${JSON.stringify({ outcome, request })}`);
    }
    await pause(PAUSE);
  }
}
