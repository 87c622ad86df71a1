import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import { auditGraph, auditLog } from './audit.ts';
import type { ChangeClient } from './change-client.ts';
import { CHANGE, type Changed } from './change-request.ts';
import { expectSound } from './expect-sound.ts';
import { type Journal, openJournal } from './journal.ts';
import { sendUntilDone } from './send-until-done.ts';
import type { Stage } from './stage.ts';
import { createWriter, type Writer } from './writer.ts';

/** How many acknowledged change sets are sent once more at the end, with the keys that they had. */
const SENT_AGAIN = 40;

/**
 * Lets so many writers write while the work goes on, and then proves that all that was acknowledged is
 * there, whole and once. A writer that is told anything unexpected fails the work.
 */
export async function withWriters(
  { clients, servers, neo4j }: Stage,
  count: number,
  work: (journal: Journal) => Promise<void>,
): Promise<Journal> {
  const journal = openJournal();
  const stopped = new AbortController();
  const run = `f${randomBytes(3).toString('hex')}`;
  const writers = Array.from({ length: count }, (_, at) => createWriter(`${run}w${at}`, run));
  const writing = Promise.all(
    writers.map(async (writer, at) => {
      const client = clients[at % clients.length];
      if (client) await write({ writer, client, journal, signal: stopped.signal });
    }),
  );
  try {
    // Writers end only by a fault before they are stopped.
    await Promise.race([work(journal), writing]);
    stopped.abort();
    await writing;
  } catch (error) {
    stopped.abort();
    const cause = servers.flatMap(({ unexplained }) => unexplained()).join('\n');
    throw new Error(`${String(error)}\n${cause}`, { cause: error });
  }
  await expectAllKept(neo4j.database(), { run, journal, writers });
  await expectNothingTwice(neo4j.database(), journal, clients);
  await expectSound(neo4j.database());
  return journal;
}

type Writing = {
  readonly writer: Writer;
  readonly client: ChangeClient;
  readonly journal: Journal;
  readonly signal: AbortSignal;
};

async function write({ writer, client, journal, signal }: Writing): Promise<void> {
  while (!signal.aborted) {
    const { request, keep } = writer.next();
    const entry = await sendUntilDone(client, request);
    keep();
    journal.note(entry);
  }
}

type Graph = ReturnType<Stage['neo4j']['database']>;

async function expectAllKept(
  database: Graph,
  { run, journal, writers }: { run: string; journal: Journal; writers: readonly Writer[] },
): Promise<void> {
  const faults = [await auditLog(database, run, journal.entries)];
  for (const { expected } of writers) faults.push(await auditGraph(database, expected));
  const none = faults.map(() => ({ lost: [], half: [], doubled: [] }));
  expect(faults).toEqual(none);
}

/** The same request with the same key is told what it came to, and changes nothing. */
async function expectNothingTwice(
  database: Graph,
  { entries }: Journal,
  clients: readonly ChangeClient[],
): Promise<void> {
  const revision = () => database.read('MATCH (graph:Graph) RETURN graph.revision AS revision');
  const before = await revision();
  for (const [at, { request, number }] of entries.slice(-SENT_AGAIN).entries()) {
    const outcome = await clients[at % clients.length]?.ask<Changed>(CHANGE, request);
    expect(outcome).toMatchObject({ what: 'answer', data: { changeSet: { number } } });
  }
  expect(await revision()).toEqual(before);
}
