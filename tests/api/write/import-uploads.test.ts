import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sweepImports } from '../../../packages/server/src/store/imports/sweep-imports.ts';
import { openAccounts } from '../../../packages/server/src/store/people/open-accounts.ts';
import { type Api, openApi } from '../../testkit/api.ts';
import { type ImportClient, importClient } from '../../testkit/import-client.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolegraph-uploads-'));
const LIMITS = { fileBytes: 1_000, importBytes: 1_500, files: 3 };

let api: Api;
let editor: Awaited<ReturnType<Api['signIn']>>;
let client: ImportClient;

beforeAll(async () => {
  api = await openApi(undefined, { importFolder: folder, uploadLimits: LIMITS });
  editor = await api.signIn('editor');
  client = importClient(api, editor.headers);
});

afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

type Told = {
  readonly import?: string;
  readonly errors?: readonly { message: string; extensions: { code: string; field?: string } }[];
};

/** What an upload was answered with. */
async function told(response: Response) {
  const { errors, ...answer } = (await response.json()) as Told;
  const { code, field } = errors?.[0]?.extensions ?? {};
  return { status: response.status, code, field, message: errors?.[0]?.message, ...answer };
}

const CSV = 'name,description\nbake,To bake\n';
const OCTETS = { 'content-type': 'application/octet-stream' };

const post = (headers: Readonly<Record<string, string>>, path = '/imports?name=skills.csv') =>
  fetch(new URL(path, api.url), { method: 'POST', headers, body: CSV }).then(told);

describe('an upload', () => {
  test('is refused to whoever may not change the graph', async () => {
    expect(await post(OCTETS)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    for (const role of ['viewer', 'contributor'] as const) {
      const { headers } = await api.signIn(role);
      expect(await post({ ...headers, ...OCTETS })).toMatchObject({
        status: 403,
        code: 'FORBIDDEN',
      });
    }
  });

  test('is taken from a program with a key to write, and not with one to read', async () => {
    const person = await api.users.create('editor');
    const accounts = openAccounts(api.database, (await api.users.open(person)).person);
    const key = async (scope: 'READ' | 'WRITE') => {
      const { secret } = await accounts.createApiKey({ name: 'A program', scope, days: 1 });
      return { authorization: `Bearer ${secret}`, ...OCTETS };
    };
    expect(await post(await key('READ'))).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect(await post(await key('WRITE'))).toMatchObject({ status: 201 });
  });

  test.each([
    ['another origin', { origin: 'https://evil.example' }, 'origin'],
    ['a form', { 'content-type': 'text/plain' }, 'content-type'],
    ['JSON', { 'content-type': 'application/json' }, 'content-type'],
  ])('is refused to a page of %s, whatever cookie a browser adds', async (_, given, expected) => {
    expect(await post({ ...editor.headers, ...OCTETS, ...given })).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
      field: expected,
    });
  });

  test.each([
    ['no name', '/imports', 'name'],
    ['a name that leads elsewhere', '/imports?name=..%2F..%2Fskills.csv', 'name'],
    ['the name of what is not read', '/imports?name=skills.xlsx', 'name'],
    ['a parameter that there is none of', '/imports?name=skills.csv&into=1', 'into'],
    ['an import that there is none of', '/imports?name=skills.csv&import=..%2F..', 'id'],
  ])('is refused with %s', async (_, path, expected) => {
    const { status, field } = await post({ ...editor.headers, ...OCTETS }, path);
    expect([400, 404]).toContain(status);
    expect(field).toBe(expected);
  });

  test('is refused where it is empty, or no archive', async () => {
    expect(await told(await client.send('skills.csv', ''))).toMatchObject({
      status: 400,
      message: expect.stringContaining('is empty'),
    });
    expect(await told(await client.send('skills.zip', CSV))).toMatchObject({
      status: 400,
      message: expect.stringContaining('pack it anew'),
    });
  });

  test('is refused beyond each limit, with the figure and the remedy', async () => {
    const expected = { status: 413, code: 'LIMIT_EXCEEDED' };
    expect(await told(await client.send('skills.csv', 'x'.repeat(1_001)))).toMatchObject({
      ...expected,
      message: expect.stringMatching(/more than 1,000 bytes.*Upload it as a ZIP file/u),
    });
    const id = await client.upload({ 'skills.csv': 'x'.repeat(900) });
    expect(await told(await client.send('roles.csv', 'x'.repeat(601), id))).toMatchObject(expected);
    for (const name of ['a.csv', 'b.csv']) expect((await client.send(name, 'x', id)).ok).toBe(true);
    expect(await told(await client.send('c.csv', 'x', id))).toMatchObject({
      ...expected,
      message: expect.stringContaining('more than 3 files'),
    });
    // The one that has the name of another takes its place.
    expect((await client.send('skills.csv', 'x', id)).ok).toBe(true);
  });

  test('is served to nobody, whatever address is tried', async () => {
    const id = await client.upload({ 'skills.csv': CSV });
    const { headers } = editor;
    for (const path of [
      `/imports/${id}`,
      `/imports/${id}/files/skills.csv`,
      `/imports/${id}/report.csv/../files/skills.csv`,
      `/imports/..%2F${id}%2Ffiles/report.csv`,
    ]) {
      const response = await fetch(new URL(path, api.url), { headers });
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.text()).not.toContain('To bake');
    }
  });

  test('shows its columns with what stands in them, and what is wrong with a file', async () => {
    const id = await client.upload({
      'skills.csv': 'Name;Description;Extra\n=1+1;To bake;x\n',
      'roles.csv': Buffer.from([0x6e, 0xff, 0xfe, 0x0a]),
    });
    const { import: found } = await editor.read<{ import: { files: object[]; format: string } }>(
      'query ($id: ID!) { import(id: $id) { format files { name size table problem columns { name field samples } } } }',
      { id },
    );
    expect(found.format).toBe('CSV');
    expect(found.files).toMatchObject([
      { name: 'roles.csv', table: 'roles', columns: [], problem: expect.stringContaining('UTF-8') },
      {
        name: 'skills.csv',
        table: 'skills',
        problem: null,
        columns: [
          { name: 'Name', field: 'name', samples: ['=1+1'] },
          { name: 'Description', field: 'description', samples: ['To bake'] },
          { name: 'Extra', field: null, samples: ['x'] },
        ],
      },
    ]);
  });
});

describe('what is told of an import', () => {
  test('is told to editors alone, by subscription too', async () => {
    const id = await client.upload({ 'skills.csv': CSV });
    const viewer = importClient(api, (await api.signIn('viewer')).headers);
    const isAny = () => true;
    await expect(viewer.until(id, isAny)).rejects.toThrow('This needs the role editor');
    await expect(importClient(api, {}).until(id, isAny)).rejects.toThrow('Sign in first');
    const { cookie = '' } = editor.headers;
    await expect(importClient(api, { cookie }).until(id, isAny)).rejects.toThrow('Sign in first');
    expect(await client.until(id, isAny)).toMatchObject({ id, state: 'UPLOADED' });
    await expect(client.until('nothing', isAny)).rejects.toThrow('there is no import "nothing"');
    const report = await fetch(new URL(`/imports/${id}/report.csv`, api.url), {
      headers: editor.headers,
    });
    expect(await told(report)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  test('is listed, the newest first', async () => {
    const ids = [await client.upload({ 'a.csv': 'x' }), await client.upload({ 'b.csv': 'x' })];
    type Page = { imports: { edges: { cursor: string; node: { id: string } }[] } };
    const list =
      'query ($after: String) { imports(first: 1, after: $after) { totalCount edges { cursor node { id title startedBy { name } } } } }';
    const first = (await editor.read<Page>(list)).imports.edges[0];
    const second = (await editor.read<Page>(list, { after: first?.cursor })).imports.edges[0];
    expect([second?.node.id, first?.node.id]).toEqual(ids);
  });
});

test('a server that has not the files of an import says so', async () => {
  const id = await client.upload({ 'skills.csv': CSV });
  const other = await openApi();
  const there = importClient(other, (await other.signIn('editor')).headers);
  expect(await there.find(id)).toMatchObject({ state: 'UPLOADED' });
  await expect(there.begin('compareImport', { id, input: {} })).rejects.toThrow(
    'are not on this server',
  );
  expect(await told(await there.send('roles.csv', CSV, id))).toMatchObject({
    status: 503,
    code: 'UNAVAILABLE',
  });
  await other.close();
});

test('files that nobody touches are gone after a day', async () => {
  const id = await client.upload({ 'skills.csv': CSV });
  const files = join(folder, id, 'files', 'skills.csv');
  const { database } = api;
  await sweepImports({ database, root: folder });
  expect(existsSync(files)).toBe(true);
  await database.write(({ run }) =>
    run("MATCH (import:Import {id: $id}) SET import.updatedAt = '2000-01-01T00:00:00.000Z'", {
      id,
    }),
  );
  await sweepImports({ database, root: folder });
  expect(existsSync(files)).toBe(false);
  expect(await client.find(id)).toBeNull();
});
