import { setTimeout as pause } from 'node:timers/promises';
import { type Journal, journalFigures, seconds } from './journal.ts';
import type { Figures } from './show-figures.ts';
import type { Stage } from './stage.ts';
import { withWriters } from './with-writers.ts';

type KillOptions = {
  /** Kills altogether, of the server and of Neo4j in turn. */
  readonly kills: number;
  readonly writers: number;
  /** How many change sets are to be acknowledged at least. */
  readonly acknowledged: number;
};

/** A kill comes up to so many milliseconds after a change set, so that it meets writes at any point. */
const SPREAD = 40;

/** Kills the server and Neo4j in turn, while writers write, and proves that nothing came of it. */
export async function runKills(
  stage: Stage,
  { kills, writers, acknowledged }: KillOptions,
): Promise<Figures> {
  const recoveries: Record<Victim, number[]> = { server: [], Neo4j: [] };
  const journal = await withWriters(stage, writers, async (journal) => {
    for (let kill = 0; kill < kills; kill++) {
      const victim = kill % 2 === 0 ? 'server' : 'Neo4j';
      await journal.reaches(journal.entries.length + Math.ceil(acknowledged / kills));
      await pause(Math.random() * SPREAD);
      recoveries[victim].push(await killAndRecover(stage, victim, journal));
    }
    await journal.reaches(acknowledged);
  });
  return {
    'kills of the server': recoveries.server.length,
    'kills of Neo4j': recoveries.Neo4j.length,
    ...journalFigures(journal),
    'longest from a kill of the server to the next write, s': longest(recoveries.server),
    'longest from a kill of Neo4j to the next write, s': longest(recoveries.Neo4j),
  };
}

type Victim = 'server' | 'Neo4j';

/** How many milliseconds passed between the kill and the first write that was acknowledged after. */
async function killAndRecover(
  { servers, neo4j, proxy }: Stage,
  victim: Victim,
  journal: Journal,
): Promise<number> {
  const begun = performance.now();
  if (victim === 'server') {
    const [server] = servers;
    await server?.kill();
    const before = journal.entries.length;
    await server?.restart();
    await journal.reaches(before + 1);
  } else {
    await neo4j.kill();
    const before = journal.entries.length;
    await neo4j.restart();
    proxy.leadTo(neo4j.boltPort());
    await journal.reaches(before + 1);
  }
  return performance.now() - begun;
}

const longest = (times: readonly number[]): number => seconds(Math.max(0, ...times));
