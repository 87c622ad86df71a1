import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { ChangeClient } from './change-client.ts';
import { type Journal, journalFigures, seconds } from './journal.ts';
import {
  askPlan,
  askRoles,
  type Health,
  healthOf,
  planRevision,
  type Timed,
  tryWrite,
  writeRevision,
} from './look-in-outage.ts';
import type { Figures } from './show-figures.ts';
import type { Stage } from './stage.ts';
import { withWriters } from './with-writers.ts';

type OutageOptions = {
  /** How long Neo4j is away, in seconds, at least. */
  readonly seconds: number;
  readonly writers: number;
  /** How many change sets are acknowledged before; after its start Neo4j is slow for a while. */
  readonly before: number;
  /** Whether its process ends and is started again, or the way to it is closed alone. */
  readonly stopsNeo4j: boolean;
};

/** What has to be well soon after the return, as the figures call it. */
export const RETURN = {
  ready: 'ready again after, s',
  reads: 'reads again after, s',
  writes: 'writes again after, s',
  plans: 'plans follow writes again after, s',
} as const;

/** How often the server is looked at meanwhile, in milliseconds. */
const EVERY = 250;

/** Takes Neo4j away while writers write, looks at what the server does meanwhile, and gives it back. */
export async function runOutage(
  stage: Stage,
  { seconds: length, writers, before, stopsNeo4j }: OutageOptions,
): Promise<Figures> {
  const { neo4j, proxy, clients } = stage;
  const [client] = clients;
  if (!client) throw new Error('There is no server.');
  let figures: Figures = {};
  const journal = await withWriters(stage, writers, async (journal) => {
    await journal.reaches(before);
    await expectWell(client);
    const back = new AbortController();
    await proxy.vanish();
    const looking = lookUntil(client, back.signal);
    const ready = async (): Promise<void> => {
      await pause(length * 1_000);
      if (stopsNeo4j) {
        await neo4j.restart();
        proxy.leadTo(neo4j.boltPort());
      }
    };
    if (stopsNeo4j) await neo4j.kill();
    await ready().finally(() => back.abort());
    const looks = await looking;
    await proxy.comeBack();
    figures = { ...tellLooks(looks), ...(await timeReturn(client, journal)) };
  });
  return { ...figures, ...journalFigures(journal) };
}

/** What was done to the network before may have left connections behind that have yet to be given up. */
const SETTLES = { timeout: 20_000 };

async function expectWell(client: ChangeClient): Promise<void> {
  await expect.poll(() => healthOf(client), SETTLES).toEqual({ healthz: 200, readyz: 200 });
  expect(await askPlan(client)).toBe('answer');
}

/** What was seen while the database was away. */
type Looks = {
  readonly health: readonly Health[];
  readonly plans: readonly string[];
  readonly reads: readonly Timed[];
  readonly writes: readonly Timed[];
};

async function lookUntil(client: ChangeClient, signal: AbortSignal): Promise<Looks> {
  const repeat = async <Seen>(look: () => Promise<Seen>): Promise<Seen[]> => {
    const seen: Seen[] = [];
    while (!signal.aborted) {
      seen.push(await look());
      await pause(EVERY);
    }
    return seen;
  };
  const [health, plans, reads, writes] = await Promise.all([
    repeat(() => healthOf(client)),
    repeat(() => askPlan(client)),
    repeat(() => askRoles(client)),
    repeat(() => tryWrite(client)),
  ]);
  return { health, plans, reads, writes };
}

function tellLooks({ health, plans, reads, writes }: Looks): Figures {
  const kinds = (values: readonly unknown[]) => [
    ...new Set(values.map((one) => JSON.stringify(one))),
  ];
  expect(kinds(health)).toEqual([JSON.stringify({ healthz: 200, readyz: 503 })]);
  expect(kinds(plans)).toEqual(['"answer"']);
  expect(kinds(reads.map(({ what }) => what))).toEqual(['"UNAVAILABLE"']);
  expect(kinds(writes.map(({ what }) => what))).toEqual(['"UNAVAILABLE"']);
  const longest = (times: readonly Timed[]) => seconds(Math.max(...times.map(({ took }) => took)));
  return {
    'looks at health, all 200 and 503': health.length,
    'plans meanwhile': plans.length,
    'reads of the database, all UNAVAILABLE': reads.length,
    'longest of them, s': longest(reads),
    'writes, all UNAVAILABLE': writes.length,
    'longest write that was refused, s': longest(writes),
  };
}

/**
 * How long after the return each thing is as before, for whoever asks then. Writers whose request was
 * under way may wait for longer, as the driver pauses between its attempts.
 */
async function timeReturn(client: ChangeClient, journal: Journal): Promise<Figures> {
  const begun = performance.now();
  const until = async (isWell: () => Promise<boolean>): Promise<number> => {
    while (!(await isWell())) await pause(20);
    return seconds(performance.now() - begun);
  };
  const before = journal.entries.length;
  let revision: number | undefined;
  const [ready, reads, writes, under] = await Promise.all([
    until(async () => (await client.statusOf('/readyz')) === 200),
    until(async () => (await askRoles(client)).what === 'answer'),
    until(async () => (revision = await writeRevision(client)) !== undefined),
    journal.reaches(before + 1).then(() => seconds(performance.now() - begun)),
  ]);
  return {
    [RETURN.ready]: ready,
    [RETURN.reads]: reads,
    [RETURN.writes]: writes,
    [RETURN.plans]: await until(async () => (await planRevision(client)) >= (revision ?? 0)),
    'a write that was under way got through after, s': under,
  };
}
