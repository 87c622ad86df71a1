import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { exportedBytes } from '../../../../../tests/testkit/exported-bytes.ts';
import { liveHistory } from '../../../../../tests/testkit/live-history.ts';
import { createMemoryGraph } from '../../../../../tests/testkit/memory-graph.ts';
import { histories } from '../../../../../tests/testkit/random-history.ts';
import { TEST_SIZE } from '../../../../../tests/testkit/test-size.ts';
import type { GraphPart } from '../../domain/change-set/graph-draft.ts';
import { planGivenRows } from '../../domain/exchange/plan-given-rows.ts';
import { readJsonLines } from './read-json-lines.ts';
import { ROW_IDS } from './row-ids.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolegraph-round-trips-'));
const path = join(folder, 'graph.jsonl');
/** A long run takes its time. */
const LIMIT_MS = 600_000;
const given = fc.sample(histories(20), { seed: 20_261_129, numRuns: TEST_SIZE.roundTrips });

afterAll(() => rmSync(folder, { recursive: true }));

async function planOf(bytes: string, current: GraphPart) {
  writeFileSync(path, bytes);
  return planGivenRows(current, await readJsonLines(path), ROW_IDS);
}

test('what was exported, imported into an empty graph and exported again is the same, byte by byte', {
  timeout: LIMIT_MS,
}, async () => {
  let [redirects, outOfUse] = [0, 0];
  for (const history of given) {
    const rows = liveHistory(history);
    redirects += rows.references.length;
    outOfUse += rows.entities.filter(({ status }) => status === 'DEPRECATED').length;
    const expected = await exportedBytes(rows);
    const empty = createMemoryGraph();
    const plan = await planOf(expected, empty.rows());
    expect(plan.faults).toEqual([]);
    const outcomes = empty.apply(...plan.changes.map(({ change }) => change));
    expect(outcomes.flatMap(({ problems }) => problems)).toEqual([]);
    expect(await exportedBytes(empty.rows())).toBe(expected);
  }
  // Histories that never merged or deprecated anything would prove little.
  expect(redirects).toBeGreaterThan(given.length);
  expect(outOfUse).toBeGreaterThan(given.length / 4);
});

test('an export changes nothing in the graph that it is of', async () => {
  for (const history of given.slice(0, 20)) {
    const rows = liveHistory(history);
    expect(await planOf(await exportedBytes(rows), rows)).toMatchObject({
      changes: [],
      faults: [],
    });
  }
});
