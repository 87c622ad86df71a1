import { expect } from 'vitest';
import { readWholeGraph } from '../../packages/server/src/store/change-sets/read-whole-graph.ts';
import { verifyHistory } from '../../packages/server/src/store/change-sets/verify-history.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import { brokenRules } from '../testkit/broken-rules.ts';

/** Numbers and revisions count from 1 without a gap, and the counters are where they are. */
const COUNTS = `
  MATCH (graph:Graph {id: 'graph'})
  MATCH (set:ChangeSet)
  WITH
    graph,
    count(set) AS sets,
    count(DISTINCT set.number) AS numbers,
    max(set.number) AS lastNumber,
    count(set.revision) AS applied,
    count(DISTINCT set.revision) AS revisions,
    max(set.revision) AS lastRevision
  RETURN
    [sets, numbers, lastNumber, graph.changeSets] AS numbers,
    [applied, revisions, lastRevision, graph.revision] AS revisions
`;

/** Of a graph that keeps all rules and is what its history tells. */
export async function expectSound(database: Database): Promise<void> {
  expect(brokenRules(await readWholeGraph({ run: database.read }))).toEqual([]);
  const [counts] = await database.read<{ numbers: number[]; revisions: number[] }>(COUNTS);
  expect(new Set(counts?.numbers).size).toBe(1);
  expect(new Set(counts?.revisions).size).toBe(1);
  expect((await verifyHistory(database)).differences).toEqual([]);
}
