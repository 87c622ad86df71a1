import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyChangeSet } from '../../../packages/server/src/store/change-sets/apply-change-set.ts';
import {
  readChangeSets,
  readOperations,
} from '../../../packages/server/src/store/change-sets/read-change-sets.ts';
import { reviewChangeSet } from '../../../packages/server/src/store/change-sets/review-change-set.ts';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { bringSeed } from '../../../packages/server/src/store/seed/bring-seed.ts';
import { SEED_FOLDER } from '../../../packages/server/src/store/seed/seed-folder.ts';
import { GIVEN_AUTHOR, request } from '../../testkit/changes.ts';
import { readGraphLines } from '../../testkit/stored-graph.ts';
import { connectTestDatabase } from '../../testkit/test-database.ts';

const silent = () => undefined;
const folders: string[] = [];
let database: Database;

beforeAll(async () => {
  database = await connectTestDatabase();
});

afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true });
  await database.close();
});

const FILE = 'industries.yaml';

/** The seed with its industries told otherwise. */
function seedWith(change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rolegraph-seed-'));
  folders.push(folder);
  cpSync(SEED_FOLDER, folder, { recursive: true });
  const file = join(folder, FILE);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return folder;
}

const NEW = `
  - id: zzzzzzzzzz
    slug: lighthouse-keeping
    name: Lighthouse keeping
    description: Keeps ships off the rocks.
`;

const withNew = (text: string): string => `${text.trimEnd()}\n${NEW}`;
/** Another description for the first industry of the file. */
const retold = (text: string): string =>
  text.replace(/description: .*(?:\n {6,}.*)*/u, 'description: Told anew.');

const entityOf = async (id: string) => {
  const [row] = await database.read<{ entity: { slug: string; description: string } }>(
    'MATCH (entity:Entity {id: $id}) RETURN entity { .slug, .description } AS entity',
    { id },
  );
  return row?.entity;
};

const firstIndustry = (): string =>
  /id: (\w{10})/u.exec(readFileSync(join(SEED_FOLDER, FILE), 'utf8'))?.[1] ?? '';

test('a seed that is known already brings nothing', async () => {
  expect(await bringSeed(database, silent)).toEqual({ what: 'KNOWN' });
});

test('a newer seed is proposed, and nothing of it is there before it is accepted', async () => {
  const before = await readGraphLines(database);
  const outcome = await bringSeed(
    database,
    silent,
    seedWith((text) => withNew(retold(text))),
  );
  if (outcome.what !== 'PROPOSED') throw new Error(`It was ${outcome.what}.`);
  const { number } = outcome.proposal;
  expect(outcome.proposal).toMatchObject({ operations: 2, leftOut: 0 });
  expect(await readGraphLines(database)).toEqual(before);
  const range = { after: -1, limit: 10, touching: null };
  const [operations = []] = await readOperations(database, [number], range);
  expect(operations.map(({ sentence }) => sentence)).toEqual([
    'Create the industry Lighthouse keeping',
    expect.stringMatching(/^Change .*: description$/u),
  ]);
  await reviewChangeSet(database, {
    author: GIVEN_AUTHOR,
    number,
    comment: null,
    decisions: [0, 1].map((position) => ({
      position,
      accept: position === 0,
      reason: null,
      overConflicts: false,
    })),
  });
  expect(await entityOf('zzzzzzzzzz')).toMatchObject({ slug: 'lighthouse-keeping' });
});

test('a newer seed leaves alone what an editor has changed', async () => {
  const id = firstIndustry();
  const slug = (await entityOf(id))?.slug ?? '';
  await applyChangeSet(
    database,
    request([
      {
        what: 'UPDATE_ENTITY',
        kind: 'Industry',
        entity: slug,
        expectedVersion: 1,
        description: 'As an editor sees it.',
        fields: {},
      },
    ]),
  );
  const folder = seedWith((text) =>
    withNew(retold(text)).replace('Keeps ships off the rocks.', 'Keeps ships off all rocks.'),
  );
  const outcome = await bringSeed(database, silent, folder);
  expect(outcome).toMatchObject({ what: 'PROPOSED', proposal: { operations: 1, leftOut: 0 } });
  expect(await entityOf(id)).toMatchObject({ description: 'As an editor sees it.' });
});

test('what an older seed has proposed and nobody has decided is taken back', async () => {
  const all = { author: null, after: 0, before: Number.MAX_SAFE_INTEGER, limit: 10 };
  const page = { state: 'PROPOSED' as const, ...all, oldestFirst: false, withVisitors: true };
  const ofSeed = async () => {
    const { changeSets } = await readChangeSets(database, page);
    return changeSets.filter(({ author }) => author.id === 'system:seed');
  };
  expect(await ofSeed()).toHaveLength(1);
  const folder = seedWith((text) => withNew(text).replace('ships', 'boats'));
  const outcome = await bringSeed(database, silent, folder);
  if (outcome.what !== 'PROPOSED') throw new Error(`It was ${outcome.what}.`);
  expect((await ofSeed()).map(({ number }) => number)).toEqual([outcome.proposal.number]);
  expect(await bringSeed(database, silent, folder)).toEqual({ what: 'KNOWN' });
});
