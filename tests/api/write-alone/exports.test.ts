import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startReplay } from '../../../packages/server/src/domain/change-set/replay-effects.ts';
import { applyChangeSet } from '../../../packages/server/src/store/change-sets/apply-change-set.ts';
import { readApplied } from '../../../packages/server/src/store/change-sets/read-applied-effects.ts';
import { readWholeGraph } from '../../../packages/server/src/store/change-sets/read-whole-graph.ts';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { openExport } from '../../../packages/server/src/store/exchange/open-export.ts';
import { writeJsonLines } from '../../../packages/server/src/store/exchange/write-json-lines.ts';
import { bringSeed } from '../../../packages/server/src/store/seed/bring-seed.ts';
import { request } from '../../testkit/changes.ts';
import { openEmptyGraph } from '../../testkit/empty-graph.ts';
import { exportedBytes } from '../../testkit/exported-bytes.ts';
import { create, merge, remove, state, update } from '../../testkit/write-changes.ts';

const WRITERS = 2;
const EXPORTS = 3;

let database: Database;

beforeAll(async () => {
  database = await openEmptyGraph();
  await bringSeed(database, () => undefined);
});

afterAll(() => database.close());

async function exported(): Promise<{ revision: number; bytes: string }> {
  const graph = await openExport(database, {});
  return { revision: graph.revision, bytes: await text(writeJsonLines(graph)) };
}

test('the seed is exported as its rows are, page by page', async () => {
  const rows = await readWholeGraph({ run: database.read });
  const { bytes } = await exported();
  expect(bytes).toBe(await exportedBytes(rows));
  expect(bytes.trimEnd().split('\n')).toHaveLength(
    rows.entities.length + rows.statements.length + 2,
  );
});

test('ids are in one order, in the database and in files', async () => {
  const ids = ['z', 'é', '\uFFFD', '\u{1F600}', '\u{10000}', 'Z', '9'];
  const changes = ids.map((id, at) => create('Skill', `order-${at}`, { id: `order-${id}` }));
  await applyChangeSet(database, request(changes));
  const { bytes } = await exported();
  expect(bytes).toBe(await exportedBytes(await readWholeGraph({ run: database.read })));
});

/** Makes, changes, joins and removes things until it is told to stop. */
async function writeUntil(stopped: AbortSignal, writer: number): Promise<number> {
  let round = 0;
  for (; !stopped.aborted; round++) {
    const [one, other] = [`w${writer}-${round}-a`, `w${writer}-${round}-b`];
    const said = `skill/${one} BUILDS_ON skill/${other}`;
    await applyChangeSet(
      database,
      request([create('Skill', one), create('Skill', other), state(said)]),
    );
    await applyChangeSet(
      database,
      request([remove(said, 1), update('Skill', `id-${one}`, 1, { slug: `${one}-too` })]),
    );
    await applyChangeSet(database, request([merge(`id-${one}`, `id-${other}`)]));
  }
  return round;
}

/** The graph as its history tells it of a revision. */
async function bytesAt(revision: number): Promise<string> {
  const replay = startReplay();
  for (let after = 0; after < revision; ) {
    const sets = await readApplied(database, { after, limit: 50 });
    for (const set of sets.filter((one) => one.revision <= revision)) {
      replay.add(set.effects);
    }
    after = sets.at(-1)?.revision ?? revision;
  }
  return exportedBytes(replay.rows());
}

test('an export among writers is the graph of one revision', async () => {
  const controller = new AbortController();
  const writing = Array.from({ length: WRITERS }, (_, writer) =>
    writeUntil(controller.signal, writer),
  );
  const all: { revision: number; bytes: string }[] = [];
  try {
    for (let count = 0; count < EXPORTS; count++) all.push(await exported());
  } finally {
    controller.abort();
  }
  const rounds = await Promise.all(writing);
  expect(Math.min(...rounds)).toBeGreaterThan(0);
  for (const { revision, bytes } of all) expect(bytes).toBe(await bytesAt(revision));
  expect(new Set(all.map(({ revision }) => revision)).size).toBe(EXPORTS);
});
