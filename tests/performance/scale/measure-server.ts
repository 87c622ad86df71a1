import { readFileSync } from 'node:fs';
import { type Figure, shown } from '../figure.ts';
import type { Ask } from './measure-questions.ts';

const HEALTH = '{ graphHealth { score revision checks { check } } }';
const PLAN = `query ($from: String!, $to: String!) {
  planTransition(input: { from: $from, to: $to }) { routes { effort steps { role { slug } } } }
}`;

/** What a server takes of its machine, and how long the dearest of its work takes. */
export async function* measureServer(
  ask: Ask,
  { pid, startedIn, from, to }: { pid: number; startedIn: number; from: string; to: string },
): AsyncGenerator<readonly Figure[]> {
  yield [
    {
      what: 'the server: from its start to its first answer',
      value: `${shown(startedIn / 1000)} s`,
    },
    { what: 'the server: memory when it has just started', value: `${megabytes(pid)} MB` },
  ];
  yield [await timedFigure('a plan between two roles, the first', () => ask(PLAN, { from, to }))];
  yield [await timedFigure('a plan between two roles, again', () => ask(PLAN, { from, to }))];
  yield [await timedFigure('the health of the graph, worked out', () => ask(HEALTH, {}))];
  yield [await timedFigure('the health of the graph, known', () => ask(HEALTH, {}))];
  yield [{ what: 'the server: memory afterwards', value: `${megabytes(pid)} MB` }];
}

async function timedFigure(what: string, work: () => Promise<unknown>): Promise<Figure> {
  const begun = performance.now();
  await work();
  return { what, value: `${shown(performance.now() - begun)} ms` };
}

/** The memory of a process that is in use, in megabytes. */
function megabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/mu.exec(status) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}
