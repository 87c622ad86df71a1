import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { DEAREST } from '../../security/corpus/dearest-queries.ts';
import { atMost, type Figure, shown } from '../figure.ts';
import { quantile } from '../quantile.ts';

/** Milliseconds between two questions for health. */
const EVERY = 20;

/** Sends each of the dearest queries, and watches the server meanwhile. */
export async function measureDearest(address: string, pid: number): Promise<readonly Figure[]> {
  const begun = residentMegabytes(pid);
  const watch = watchHealth(address, pid);
  const times: { readonly id: string; readonly seconds: number; readonly answered: boolean }[] = [];
  for (const { id, query, variables } of DEAREST) {
    const start = performance.now();
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const answered = !text.startsWith('{"errors"');
    times.push({ id, seconds: (performance.now() - start) / 1_000, answered });
  }
  const { delays, most } = await watch.stop();
  const slowest = times.toSorted((one, other) => other.seconds - one.seconds);
  const [first] = slowest;
  const answered = times.filter((one) => one.answered).length;
  return [
    { what: 'dearest queries that are answered', value: `${answered} of ${DEAREST.length}` },
    atMost(`the slowest of them (${first?.id ?? ''})`, first?.seconds ?? 0, 2, 's'),
    {
      what: 'their median',
      value: `${shown(
        quantile(
          times.map(({ seconds }) => seconds),
          0.5,
        ),
      )} s`,
    },
    atMost('health meanwhile, 99th percentile', quantile(delays, 0.99), 200, 'ms'),
    atMost('memory of the server meanwhile, at most so much more', most - begun, 200, 'MB'),
  ];
}

/** The resident memory of a process, as Linux tells it. */
function residentMegabytes(pid: number): number {
  const [, kilobytes = '0'] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1_024;
}

function watchHealth(address: string, pid: number) {
  const stopped = new AbortController();
  const delays: number[] = [];
  let most = 0;
  const watching = (async () => {
    while (!stopped.signal.aborted) {
      const start = performance.now();
      await (await fetch(`${address}/healthz`)).text();
      delays.push(performance.now() - start);
      most = Math.max(most, residentMegabytes(pid));
      await pause(EVERY);
    }
  })();
  return {
    stop: async () => {
      stopped.abort();
      await watching;
      return { delays, most };
    },
  };
}
