import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '../domain/refusal.ts';
import type { SnapshotKeeper } from './snapshot-keeper.ts';

/** How long a request waits for the graph that its sender has seen elsewhere, in milliseconds. */
const LONGEST_WAIT = 1_000;
/** How often it is looked again. */
const EVERY = 50;

/**
 * Waits until plans are made on a revision, or a later one.
 * @throws Refusal UNAVAILABLE where that takes more than a second
 */
export async function awaitRevision(keeper: SnapshotKeeper, revision: number): Promise<void> {
  const deadline = Date.now() + LONGEST_WAIT;
  const isBehind = () => keeper.current().revision < revision;
  while (isBehind() && Date.now() < deadline) {
    // Its failure is no reason to give up before time: who follows the graph may get there.
    await Promise.race([keeper.catchUp().catch(() => undefined), pause(deadline - Date.now())]);
    if (isBehind()) await pause(Math.min(EVERY, Math.max(0, deadline - Date.now())));
  }
  if (!isBehind()) return;
  const message = `x-rolegraph-revision is ${revision}, and this server is at revision ${keeper.current().revision} still; try again shortly, or leave the header out.`;
  throw new Refusal('UNAVAILABLE', message, { field: 'x-rolegraph-revision', value: revision });
}
