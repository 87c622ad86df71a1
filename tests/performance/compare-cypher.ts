import { readFileSync } from 'node:fs';
import { heldLevels } from '../../packages/server/src/domain/planner/held-levels.ts';
import { planRoutes } from '../../packages/server/src/domain/planner/plan-routes.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import { openTestDatabase } from '../testkit/open-test-database.ts';
import type { BenchGraph } from './bench-graph.ts';
import { atLeast, type Figure, shown } from './figure.ts';
import { gapPass } from './gap-pass.ts';
import { loadBenchGraph } from './load-bench-graph.ts';
import { defaultQuestion } from './plan-question.ts';
import { median } from './quantile.ts';
import { groupPairs, type RolePair, randomPairs } from './role-pairs.ts';
import { timed, warmUp } from './time-against.ts';

const GAP_STARTS = 40;
/** Routes in Cypher take seconds, so that few are measured; within a group there are always some. */
const ROUTE_PAIRS = 8;

/** More than any route asks for. */
const MANY_LEVELS = 10_000;

const read = (name: string) =>
  readFileSync(new URL(`./cypher/${name}.cypher`, import.meta.url), 'utf8');

/** What one question took: in Cypher on a warm Neo4j, and by the planner. */
type Race = { readonly cypher: number; readonly ours: number };

/** A step of a plan that a query was run by. */
type ProfiledPlan = { readonly dbHits: number; readonly children: readonly ProfiledPlan[] };

/** The same questions, or easier ones, asked of Neo4j in Cypher. */
export async function compareCypher(graph: BenchGraph): Promise<readonly Figure[]> {
  const opened = await openTestDatabase();
  try {
    await loadBenchGraph(opened.database, graph.snapshot);
    const ask = async <Row>(name: string, parameters: object) => {
      const session = opened.database.driver.session({ defaultAccessMode: 'READ' });
      try {
        const result = await session.run(read(name), parameters);
        return result.records.map((record) => record.toObject() as Row);
      } finally {
        await session.close();
      }
    };
    return [
      ...(await raceGaps(graph, ask)),
      ...(await raceRoutes(graph, ask)),
      ...(await profileOf(opened.database, 'one-to-all-gaps', graph)),
      ...(await profileOf(opened.database, 'three-step-routes', graph)),
    ];
  } finally {
    await opened.close();
  }
}

type Ask = <Row>(name: string, parameters: object) => Promise<Row[]>;

async function raceGaps(graph: BenchGraph, ask: Ask): Promise<readonly Figure[]> {
  const { snapshot } = graph;
  const pass = gapPass(snapshot);
  const pairs = randomPairs(graph, GAP_STARTS);
  for (const { from } of pairs) await ask('one-to-all-gaps', { from });
  warmUp(() => pass(heldLevels(snapshot, { from: 0 })));
  const races: Race[] = [];
  for (const { from } of pairs) {
    const held = heldLevels(snapshot, { from });
    const { rows, took } = await clocked(() =>
      ask<{ role: number; gap: number }>('one-to-all-gaps', { from }),
    );
    const gaps = pass(held);
    for (const { role, gap } of rows) {
      if (Math.abs((gaps[role] ?? 0) - gap) > 1e-9) throw new Error(`Gaps of role ${role} differ.`);
    }
    races.push({ cypher: took, ours: timed(() => pass(heldLevels(snapshot, { from }))) });
  }
  return [figure(`${graph.name}: gaps of one to all, Cypher against a pass`, races, 5)];
}

async function raceRoutes(graph: BenchGraph, ask: Ask): Promise<readonly Figure[]> {
  const { snapshot } = graph;
  const questions = [...randomPairs(graph, ROUTE_PAIRS), ...groupPairs(graph, ROUTE_PAIRS)];
  const parameters = ({ from, to }: RolePair) => {
    const { direct } = planRoutes(snapshot, defaultQuestion({ from, to }));
    return { from, to, mostNewLevels: 1.5 * direct.newLevels };
  };
  const [first] = questions;
  if (first) await ask('three-step-routes', parameters(first));
  const races: Race[] = [];
  for (const pair of questions) {
    const { took } = await clocked(() => ask('three-step-routes', parameters(pair)));
    races.push({ cypher: took, ours: timed(() => planRoutes(snapshot, defaultQuestion(pair))) });
  }
  const what = `${graph.name}: routes of up to three steps, Cypher against the planner`;
  return [figure(what, races, 50)];
}

/** How many times a query asks the store for something, on one pair: what it costs apart from time. */
async function profileOf(
  { driver }: Database,
  name: string,
  graph: BenchGraph,
): Promise<readonly Figure[]> {
  const [pair] = groupPairs(graph, 1);
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const parameters = { ...pair, mostNewLevels: MANY_LEVELS };
    const { summary } = await session.run(`PROFILE ${read(name)}`, parameters);
    const hits = summary.profile ? dbHits(summary.profile) : Number.NaN;
    process.stdout.write(`${read(name)}\n`);
    return [
      { what: `${graph.name}: cypher/${name}.cypher, profiled`, value: `${shown(hits)} db hits` },
    ];
  } finally {
    await session.close();
  }
}

function dbHits({ dbHits: own, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + dbHits(child), own);
}

async function clocked<Row>(ask: () => Promise<Row[]>): Promise<{ rows: Row[]; took: number }> {
  const start = performance.now();
  const rows = await ask();
  return { rows, took: performance.now() - start };
}

function figure(what: string, races: readonly Race[], least: number): Figure {
  const ratio = median(races.map(({ cypher, ours }) => cypher / ours));
  const took = median(races.map(({ cypher }) => cypher));
  return { ...atLeast(what, ratio, least, '×'), what: `${what} (Cypher ${took.toFixed(1)} ms)` };
}
