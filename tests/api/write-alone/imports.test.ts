import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyHistory } from '../../../packages/server/src/store/change-sets/verify-history.ts';
import { type Api, openApi } from '../../testkit/api.ts';
import { openEmptyGraph } from '../../testkit/empty-graph.ts';
import { escoFiles } from '../../testkit/esco-files.ts';
import { holdWriteLock } from '../../testkit/hold-write-lock.ts';
import {
  type ImportClient,
  importClient,
  isOver,
  type ToldImport,
} from '../../testkit/import-client.ts';
import { timeless } from '../../testkit/import-files.ts';
import { openTestImports } from '../../testkit/open-test-imports.ts';
import { readGraphLines } from '../../testkit/stored-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolegraph-imports-'));
let api: Api;
let editor: Awaited<ReturnType<Api['signIn']>>;
let client: ImportClient;

beforeAll(async () => {
  const database = await openEmptyGraph();
  await database.close();
  api = await openApi(undefined, { importFolder: folder });
  editor = await api.signIn('editor');
  client = importClient(api, editor.headers);
});

afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const lines = async () => timeless(await readGraphLines(api.database));

async function expectSound(): Promise<void> {
  expect((await verifyHistory(api.database)).differences).toEqual([]);
}

/** A table of so many skills; enough of them take several change sets. */
const manySkills = (count: number, word: string): string =>
  [
    'name,description,category',
    ...Array.from({ length: count }, (_, at) => `${word} ${at},To ${word} at ${at},TECHNICAL`),
  ].join('\n');

const isApplying = ({ progress }: ToldImport): boolean => progress?.phase === 'APPLYING';

const importer = () => {
  const { id, name } = editor.person;
  return { author: { id, name }, person: { id } };
};

/** Waits until something is noted of an import. */
async function nextNote(id: string): Promise<void> {
  const updatedAt = async () =>
    (
      await editor.read<{ import: { updatedAt: string } }>(
        'query ($id: ID!) { import(id: $id) { updatedAt } }',
        { id },
      )
    ).import.updatedAt;
  const before = await updatedAt();
  while ((await updatedAt()) === before);
}

const countNamed = async (word: string): Promise<number> => {
  const [row] = await api.database.read<{ count: number }>(
    "MATCH (skill:Skill {status: 'ACTIVE'}) WHERE skill.name STARTS WITH $word RETURN count(*) AS count",
    { word },
  );
  return row?.count ?? 0;
};

describe('an import over the API', () => {
  test('is compared, applied, known again and undone', async () => {
    const id = await client.upload(escoFiles());
    const before = await lines();
    const compared = await client.compared(id, { release: '1.1.1' });
    expect(compared).toMatchObject({
      state: 'COMPARED',
      title: 'ESCO v1.1.1',
      operationCount: 15,
      isUnchanged: false,
      problem: null,
    });
    expect(compared.differences).toContainEqual({
      kind: 'ROLE',
      type: null,
      new: 2,
      changed: 0,
      gone: 0,
      unchanged: 0,
    });
    expect(await lines()).toEqual(before);
    const { import: told } = await editor.read<{ import: { examples: { sentence: string }[] } }>(
      'query ($id: ID!) { import(id: $id) { examples(type: "REQUIRES", first: 2) { sentence effects { subject } problems { message } } } }',
      { id },
    );
    expect(told.examples).toEqual([
      expect.objectContaining({
        sentence: expect.stringContaining('baker of bread'),
        problems: [],
      }),
      expect.anything(),
    ]);

    expect(await client.applied(id)).toMatchObject({ state: 'DONE', changeSetCount: 1 });
    expect(await countNamed('knead')).toBe(1);
    const again = await client.upload(escoFiles());
    expect(await client.compared(again, { release: '1.1.1' })).toMatchObject({
      state: 'COMPARED',
      isUnchanged: true,
      operationCount: 0,
    });

    await client.begin('revertImport', { id, reason: 'it was a try' });
    expect(await client.until(id, isOver)).toMatchObject({ state: 'REVERTED', changeSetCount: 2 });
    expect(await countNamed('knead')).toBe(0);
    await expectSound();
  });

  test('of an export as a ZIP file changes nothing', async () => {
    const response = await fetch(new URL('/export/graph.zip', api.url));
    const id = await client.upload({ 'graph.zip': Buffer.from(await response.arrayBuffer()) });
    expect(await client.compared(id)).toMatchObject({ state: 'COMPARED', isUnchanged: true });
  });

  test('tells at once of columns that are not mapped as they have to be, and takes those that are', async () => {
    const id = await client.upload({
      'people.csv': 'Skill name,Meaning,Category,Notes\nweave,To weave,TECHNICAL,x\n',
    });
    const mapped = (columns: object[]) => ({
      format: 'CSV',
      tables: [{ file: 'people.csv', table: 'skills', columns }],
    });
    const name = { column: 'Skill name', field: 'name' };
    await expect(client.compared(id)).rejects.toThrow('table: the name of "people.csv"');
    await expect(client.compared(id, mapped([]))).rejects.toThrow('column "Skill name"');
    const columns = [name, { column: 'Meaning', field: 'description' }, { column: 'Notes' }];
    const strange = { column: 'Meanings', field: 'description' };
    await expect(client.compared(id, mapped([...columns, strange]))).rejects.toThrow(
      'column "Meanings": is mapped, but the file has no such column',
    );
    expect(await client.compared(id, mapped(columns))).toMatchObject({
      state: 'COMPARED',
      operationCount: 1,
    });
    await client.begin('compareImport', { id, input: mapped(columns) });
    await expect(client.begin('applyImport', { id })).rejects.toThrow('just now');
    await client.until(id, isOver);
  });

  test('of faulty files fails with all that is wrong, and writes nothing', async () => {
    const before = await lines();
    const id = await client.upload({
      'skills.csv': 'name,description,category\nweave,,TECHNICAL\nknit,,TECHNICAL\n',
    });
    const failed = await client.compared(id);
    expect(failed).toMatchObject({ state: 'FAILED', problem: { code: 'BAD_USER_INPUT' } });
    expect(failed.problem?.problems.map(({ place }) => place)).toEqual([
      'skills.csv row 2, column "description"',
      'skills.csv row 3, column "description"',
    ]);
    await expect(client.begin('applyImport', { id })).rejects.toThrow('once it was compared');
    expect(await lines()).toEqual(before);
    const { 'skills_en.csv': _, ...others } = escoFiles();
    const partial = await client.upload(others);
    expect((await client.compared(partial, { release: '1.1.1' })).problem?.message).toContain(
      'skills_en.csv: there is no such file',
    );
  });

  test('that is stopped goes on where it was, and has a report', async () => {
    const id = await client.upload({ 'skills.csv': manySkills(450, 'hum') });
    await client.compared(id);
    await holdWriteLock(api.database, async () => {
      await client.begin('applyImport', { id });
      await client.until(id, isApplying);
      await client.begin('cancelImport', { id });
      // Whoever is at it notes how far it is, and so learns of it.
      for (let count = 0; count < 2; count += 1) await nextNote(id);
    });
    expect(await client.until(id, isOver)).toMatchObject({ state: 'CANCELLED' });
    expect(await countNamed('hum')).toBeLessThan(450);
    await expect(client.begin('compareImport', { id, input: {} })).rejects.toThrow('was begun');
    expect(await client.applied(id)).toMatchObject({ state: 'DONE' });
    expect(await countNamed('hum')).toBe(450);
    const report = await fetch(new URL(`/imports/${id}/report.csv`, api.url), {
      headers: editor.headers,
    });
    expect(report.headers.get('content-disposition')).toContain('attachment');
    expect(await report.text()).toBe('outcome,file,row,column,value,reason\r\n');
    await editor.read('mutation ($id: ID!) { discardImport(id: $id) }', { id });
    expect(await client.find(id)).toBeNull();
    expect(await countNamed('hum')).toBe(450);
    await expectSound();
  });

  test('goes on with another server while the one before is held up, without a double', async () => {
    const id = await client.upload({ 'skills.csv': manySkills(450, 'sing') });
    await client.compared(id);
    const other = openTestImports(api.database, { onApplied: api.snapshots.catchUp, folder });
    await holdWriteLock(api.database, async () => {
      await client.begin('applyImport', { id });
      await client.until(id, isApplying);
      // As if nothing was heard of the first server for long, though it is still at it.
      await api.database.write(({ run }) =>
        run("MATCH (import:Import {id: $id}) SET import.leaseUntil = 0, import.run = 'lost'", {
          id,
        }),
      );
      expect(await client.find(id)).toMatchObject({ state: 'INTERRUPTED' });
      await other.apply(id, importer());
    });
    expect(await client.until(id, isOver)).toMatchObject({ state: 'DONE' });
    expect(await countNamed('sing')).toBe(450);
    await other.close();
    await expectSound();
  });

  test('is interrupted by the end of its server, and goes on with another', async () => {
    const id = await client.upload({ 'skills.csv': manySkills(450, 'drum') });
    await client.compared(id);
    const other = openTestImports(api.database, { onApplied: api.snapshots.catchUp, folder });
    let closing: Promise<void> | undefined;
    await holdWriteLock(api.database, async () => {
      await other.apply(id, importer());
      await client.until(id, isApplying);
      closing = other.close();
    });
    await closing;
    expect(await client.find(id)).toMatchObject({ state: 'INTERRUPTED' });
    expect(await client.applied(id)).toMatchObject({ state: 'DONE' });
    expect(await countNamed('drum')).toBe(450);
    await expectSound();
  });

  test('waits for another that is under way, and ends when whoever asked may not any more', async () => {
    const someone = await api.signIn('editor');
    const theirs = importClient(api, someone.headers);
    const id = await theirs.upload({ 'skills.csv': manySkills(5, 'whistle') });
    const next = await client.upload({ 'skills.csv': manySkills(5, 'clap') });
    await theirs.compared(id);
    await holdWriteLock(api.database, async () => {
      await theirs.begin('applyImport', { id });
      await client.until(id, isApplying);
      await client.begin('compareImport', { id: next, input: {} });
      await client.until(next, ({ progress }) => progress?.phase === 'WAITING');
      await api.users.disable(someone.person);
    });
    expect(await client.until(id, isOver)).toMatchObject({
      state: 'FAILED',
      problem: { code: 'UNAUTHENTICATED' },
    });
    expect(await countNamed('whistle')).toBe(0);
    expect(await client.until(next, isOver)).toMatchObject({ state: 'COMPARED' });
  });
});
