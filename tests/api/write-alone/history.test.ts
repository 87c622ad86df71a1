import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Outcome } from '../../../packages/server/src/domain/change-set/apply-changes.ts';
import { compareRows } from '../../../packages/server/src/domain/change-set/compare-rows.ts';
import type { GraphPart } from '../../../packages/server/src/domain/change-set/graph-draft.ts';
import { plannedChanges } from '../../../packages/server/src/domain/change-set/planned-changes.ts';
import { buildSnapshot } from '../../../packages/server/src/domain/snapshot/build-snapshot.ts';
import { refreshSnapshot } from '../../../packages/server/src/domain/snapshot/refresh-snapshot.ts';
import {
  applyChangeSet,
  proposeChangeSet,
} from '../../../packages/server/src/store/change-sets/apply-change-set.ts';
import type { Written } from '../../../packages/server/src/store/change-sets/record-change-set.ts';
import { revertChangeSet } from '../../../packages/server/src/store/change-sets/revert-change-set.ts';
import { reviewChangeSet } from '../../../packages/server/src/store/change-sets/review-change-set.ts';
import { verifyHistory } from '../../../packages/server/src/store/change-sets/verify-history.ts';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { readSnapshotRows } from '../../../packages/server/src/store/read-snapshot-rows.ts';
import { bringSeed } from '../../../packages/server/src/store/seed/bring-seed.ts';
import { brokenRules } from '../../testkit/broken-rules.ts';
import { GIVEN_AUTHOR, request } from '../../testkit/changes.ts';
import { openEmptyGraph } from '../../testkit/empty-graph.ts';
import { createMemoryGraph, problemsOf } from '../../testkit/memory-graph.ts';
import { race } from '../../testkit/race.ts';
import {
  beginning,
  type History,
  histories,
  type Meant,
  meanStep,
} from '../../testkit/random-history.ts';
import { TEST_SIZE } from '../../testkit/test-size.ts';
import { readWorldRows } from '../../testkit/world-rows.ts';

const LENGTH = 14;
const LIMIT_MS = 60_000 * Math.max(1, TEST_SIZE.histories / 5);
const given = fc.sample(histories(LENGTH), { seed: 20_240_229, numRuns: TEST_SIZE.histories });

let database: Database;

beforeAll(async () => {
  database = await openEmptyGraph();
  await bringSeed(database, () => undefined);
});

afterAll(() => database.close());

test('the history of the seed tells the graph as it is', async () => {
  expect(await verifyHistory(database)).toEqual({ revision: 1, changeSets: 1, differences: [] });
});

test('random histories do what they do in memory, and snapshots follow', {
  timeout: LIMIT_MS,
}, async () => {
  let snapshot = buildSnapshot(await readSnapshotRows(database));
  for (const [at, history] of given.entries()) {
    const written = await live(history, `h${at}x`);
    for (const { revision, effects } of written.flatMap(({ applied }) => applied ?? [])) {
      snapshot = refreshSnapshot(snapshot, { revision, changes: plannedChanges(effects) });
    }
    expect(snapshot).toEqual(buildSnapshot(await readSnapshotRows(database)));
  }
});

test('all that was written is told by history, and numbers and revisions have no gaps', async () => {
  const actual = await verifyHistory(database);
  expect(actual.differences).toEqual([]);
  expect(actual.changeSets).toBeGreaterThan(TEST_SIZE.histories * 3);
  const [counted] = await database.read<object>(
    `MATCH (graph:Graph {id: 'graph'})
     MATCH (set:ChangeSet)
     WITH
       graph,
       count(set.revision) AS revisions,
       count(set) AS numbers,
       max(set.number) AS highest,
       min(set.number) AS first,
       count(CASE WHEN set.authorId IS NULL OR set.createdAt IS NULL THEN 1 END) AS anonymous
     RETURN
       graph.revision - revisions AS revisions,
       graph.changeSets - numbers AS numbers,
       highest - numbers AS highest,
       first,
       anonymous`,
  );
  expect(counted).toEqual({ revisions: 0, numbers: 0, highest: 0, first: 1, anonymous: 0 });
});

test('what was changed past the history is told by name', async () => {
  await database.write((transaction) =>
    transaction.run(`MATCH (role:Role {id: 'id-h0x-r1'}) SET role.description = 'by hand'`),
  );
  const { differences } = await verifyHistory(database);
  expect(differences).toEqual(['entities "id-h0x-r1": differs in description']);
});

/** Goes through a history in the database and in memory, where each rule sees the whole graph. */
async function live(history: History, scope: string): Promise<Written[]> {
  const graph = createMemoryGraph();
  const written: Written[] = [];
  const take = async (meant: Meant, number: number): Promise<void> => {
    const expected = 'revert' in meant ? graph.revert(meant.revert) : graph.apply(...meant.changes);
    const { won, lost } = await race([takeStep(meant, { number, scope, written })]);
    const isApplied = written.length + won.length === graph.log.length;
    const actual = won
      .flatMap(({ applied }) => applied?.effects ?? [])
      .map(nameOf)
      .toSorted();
    const rules = lost.flatMap(({ details }) => details['problems'] as { rule: string }[]);
    expect({ isApplied, actual, rules: rules.map(({ rule }) => rule) }).toEqual({
      isApplied: true,
      actual:
        won.length > 0
          ? expected
              .flatMap(({ effects }) => effects)
              .map(nameOf)
              .toSorted()
          : [],
      rules: won.length > 0 ? [] : rulesOf(expected),
    });
    written.push(...won);
  };
  await take({ changes: beginning(scope) }, 1);
  for (const [number, step] of history.entries()) {
    const meant = meanStep(graph, scope, { step, number });
    if (meant) await take(meant, number);
  }
  const rows = await readWorldRows(database, { slug: (word) => `${scope}-${word}` });
  expect(compareRows(timeless(graph.rows()), timeless(rows))).toEqual([]);
  expect(brokenRules(rows)).toEqual([]);
  return written;
}

const nameOf = ({ table, id }: { table: string; id: string }): string => `${table} ${id}`;

const rulesOf = (outcomes: readonly Outcome[]): string[] =>
  problemsOf(outcomes).map(({ rule }) => rule);

const timeless = (part: GraphPart): GraphPart => ({
  ...part,
  entities: part.entities.map((row) => ({ ...row, createdAt: '', updatedAt: '' })),
});

type Place = {
  readonly number: number;
  readonly scope: string;
  readonly written: readonly Written[];
};

/** Every third change set is proposed and then accepted. */
async function takeStep(meant: Meant, { number, scope, written }: Place): Promise<Written> {
  if ('revert' in meant) {
    return revertChangeSet(database, {
      author: GIVEN_AUTHOR,
      reason: 'to undo it',
      number: written[meant.revert]?.number ?? 0,
      idempotencyKey: `${scope} ${number}`,
    });
  }
  if (number % 3 !== 0) return applyChangeSet(database, request(meant.changes));
  const proposed = await proposeChangeSet(database, request(meant.changes));
  return reviewChangeSet(database, {
    author: GIVEN_AUTHOR,
    number: proposed.number,
    comment: null,
    decisions: meant.changes.map((_change, position) => ({
      position,
      accept: true,
      reason: null,
      overConflicts: false,
    })),
  });
}
