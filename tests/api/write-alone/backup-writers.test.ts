import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareRows } from '../../../packages/server/src/domain/change-set/compare-rows.ts';
import type { GraphPart } from '../../../packages/server/src/domain/change-set/graph-draft.ts';
import { startReplay } from '../../../packages/server/src/domain/change-set/replay-effects.ts';
import {
  backupFrames,
  checkBackup,
} from '../../../packages/server/src/store/backup/read-backup.ts';
import {
  applyChangeSet,
  proposeChangeSet,
} from '../../../packages/server/src/store/change-sets/apply-change-set.ts';
import { readApplied } from '../../../packages/server/src/store/change-sets/read-applied-effects.ts';
import { reviewChangeSet } from '../../../packages/server/src/store/change-sets/review-change-set.ts';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { bringSeed } from '../../../packages/server/src/store/seed/bring-seed.ts';
import { createBackupFolder } from '../../testkit/backup-folder.ts';
import { GIVEN_AUTHOR as author, request } from '../../testkit/changes.ts';
import { openEmptyGraph } from '../../testkit/empty-graph.ts';
import { create, merge, remove, state, update } from '../../testkit/write-changes.ts';

const WRITERS = 8;
const BACKUPS = 3;
const folder = createBackupFolder();
let database: Database;

beforeAll(async () => {
  database = await openEmptyGraph();
  await bringSeed(database, () => undefined);
});

afterAll(async () => {
  folder.remove();
  await database.close();
});

/** Creates, renames, states, takes away, merges and reviews, round after round, until it is told to stop. */
async function write(writer: number, signal: AbortSignal): Promise<number> {
  const apply = async (...changes: Parameters<typeof request>[0]) =>
    applyChangeSet(database, request(changes));
  let round = 0;
  for (; !signal.aborted; round++) {
    const [role, skill, other] = ['r', 's', 't'].map((letter) => `${letter}${writer}x${round}`) as [
      string,
      string,
      string,
    ];
    const says = `role/${role} REQUIRES skill/${skill}`;
    await apply(create('Role', role), create('Skill', skill), create('Skill', other), state(says));
    const proposal = await proposeChangeSet(
      database,
      request([update('Skill', skill, 1, { description: 'Another.' })]),
    );
    await apply(update('Role', role, 1, { slug: `${role}-new`, name: `${role} new` }));
    await apply(state(`role/${role}-new REQUIRES skill/python`));
    const accept = round % 2 === 0;
    await reviewChangeSet(database, {
      author,
      number: proposal.number,
      decisions: [{ position: 0, accept, reason: null, overConflicts: false }],
      comment: null,
    });
    await apply(merge(other, `skill/${skill}`));
    if (round % 3 === 0) await apply(remove(says.replaceAll(' ', '.'), 1));
  }
  return round;
}

/** The rows of the graph, and what is told of its history, as a backup has them. */
async function contentsOf(name: string) {
  const backup = await checkBackup(folder.path(name));
  const rows = new Map<string, unknown[]>();
  for await (const { part, lines } of backupFrames(backup)) {
    const parsed = lines.map((line): unknown => JSON.parse(line));
    rows.set(part, [...(rows.get(part) ?? []), ...parsed]);
  }
  const part = (table: string) => rows.get(table) ?? [];
  const graph = {
    entities: part('entities'),
    statements: part('statements'),
    evidence: part('evidence'),
    references: part('references'),
  } as unknown as GraphPart;
  return { head: backup.head, graph, history: part('history') };
}

/** The graph as it was at a revision, by all that was done to it. */
async function replayTo(revision: number): Promise<GraphPart> {
  const replay = startReplay();
  for (let after = -1; after < revision; ) {
    const applied = await readApplied(database, { after, limit: 50 });
    for (const one of applied.filter((set) => set.revision <= revision)) {
      expect(replay.add(one.effects)).toEqual([]);
    }
    after = applied.at(-1)?.revision ?? revision;
  }
  return replay.rows();
}

test(`a backup under ${WRITERS} writers is the graph of one revision, with the history up to it`, async () => {
  const stop = new AbortController();
  const writing = Promise.all(
    Array.from({ length: WRITERS }, (_, writer) => write(writer, stop.signal)),
  );
  const names = Array.from({ length: BACKUPS }, (_, at) => `under-writers-${at}`);
  const held: number[] = [];
  try {
    for (const name of names) {
      const work = folder.backUp(database, name);
      held.push((await Promise.race([work, writing.then(() => work)])).held);
    }
  } finally {
    stop.abort();
  }
  await writing;
  for (const name of names) {
    const { head, graph, history } = await contentsOf(name);
    expect(compareRows(await replayTo(head.revision), graph)).toEqual([]);
    const sets = history.flatMap((row) => {
      const { changeSet } = row as {
        changeSet?: { number: number; revision?: number; state: string };
      };
      return changeSet === undefined ? [] : [changeSet];
    });
    expect(sets.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: head.changeSets }, (_, at) => at + 1),
    );
    const revisions = sets.flatMap(({ revision }) => revision ?? []);
    expect(revisions.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: head.revision }, (_, at) => at + 1),
    );
  }
});

test('what was backed up under writers comes back as a graph that its history tells', async () => {
  const { differences, head } = await folder.restore(database, 'under-writers-1');
  expect(differences).toEqual([]);
  expect(head.revision).toBeGreaterThan(1);
});
