import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExports } from '../../../packages/server/src/store/exchange/export-file.ts';
import { type Api, openApi } from '../../testkit/api.ts';

let api: Api;

beforeAll(async () => {
  api = await openApi();
});

afterAll(() => api.close());

const ask = (path: string): Promise<Response> => fetch(new URL(`/export/${path}`, api.url));

type Row = Readonly<Record<string, string>>;

async function rowsOf(response: Response): Promise<{ head: object; rows: Row[]; end: Row }> {
  const lines = (await response.text()).trimEnd().split('\n');
  const [head = {}, ...rest] = lines.map((line) => JSON.parse(line) as Row);
  return { head, rows: rest.slice(0, -1), end: rest.at(-1) ?? {} };
}

test('the whole graph is a file to save that says its revision and ends with its hash', async () => {
  const response = await ask('graph.jsonl');
  const revision = response.headers.get('x-rolegraph-revision');
  expect(revision).toMatch(/^\d+$/u);
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename="rolegraph-r${revision}-graph.jsonl"`,
  );
  expect(response.headers.get('content-type')).toBe('application/jsonl; charset=utf-8');
  const lines = (await response.text()).split('\n');
  const before = lines.slice(0, -2).map((line) => `${line}\n`);
  const { sha256 } = JSON.parse(lines.at(-2) ?? '') as Row;
  expect(createHash('sha256').update(before.join('')).digest('hex')).toBe(sha256);
});

test('a part of kinds is whole by itself', async () => {
  const { head, rows } = await rowsOf(await ask('graph.jsonl?kind=role,skills'));
  expect(head).toEqual({ format: 'rolegraph', version: 1, kinds: ['Role', 'Skill'] });
  const kinds = new Set(rows.flatMap(({ kind }) => kind ?? []));
  expect(kinds).toEqual(new Set(['Role', 'Skill', 'Source']));
  const ids = new Set(rows.map(({ id }) => id));
  const statements = rows.filter(({ type }) => type !== undefined);
  expect(statements.length).toBeGreaterThan(100);
  expect(statements.filter(({ from, to }) => !ids.has(from ?? '') || !ids.has(to ?? ''))).toEqual(
    [],
  );
  const cited = statements.flatMap(({ evidence }) => evidence as unknown as Row[]);
  expect(cited.filter(({ source }) => !ids.has(source ?? ''))).toEqual([]);
});

test('a part around an entity grows with its depth', async () => {
  const near = await rowsOf(await ask('graph.jsonl?around=role/data-engineer'));
  const farther = await rowsOf(await ask('graph.jsonl?around=role/data-engineer&depth=2'));
  expect(near.rows.some(({ slug }) => slug === 'data-engineer')).toBe(true);
  expect(near.rows.some(({ slug }) => slug === 'python')).toBe(true);
  expect(farther.rows.length).toBeGreaterThan(near.rows.length);
});

test('a table is CSV with the columns of its kind', async () => {
  const response = await ask('requires.csv');
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const rows = parse<Row>(await response.text(), { bom: true, columns: true });
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.find(({ role, skill }) => role === 'data-engineer' && skill === 'sql')).toMatchObject(
    { necessity: 'ESSENTIAL', rank: 'NORMAL' },
  );
});

test('GraphML is XML, and tables come in a ZIP file', async () => {
  let nodes = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    nodes += name === 'node' ? 1 : 0;
  });
  parser.write(await (await ask('graph.graphml?kind=tool')).text()).close();
  expect(nodes).toBeGreaterThan(10);
  const zip = Buffer.from(await (await ask('graph.zip?kind=tool')).arrayBuffer());
  expect(zip.subarray(0, 2).toString()).toBe('PK');
});

test.each([
  ['graph.xls', 404, '"graph.xls" cannot be exported'],
  ['people.csv', 404, '"people" is no table'],
  ['graph.jsonl?kind=user', 400, '"user" is no kind'],
  ['graph.jsonl?kinds=role', 400, 'kinds: there is no such parameter'],
  ['graph.jsonl?around=role/nobody', 404, 'there is nothing called "role/nobody"'],
  ['graph.jsonl?around=role/data-engineer&depth=9', 400, 'from 1 to 3'],
  ['graph.jsonl?depth=2', 400, 'give that too (around)'],
])('%s is refused', async (path, status, message) => {
  const response = await ask(path);
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  expect({ status: response.status, message: errors[0]?.message }).toEqual({
    status,
    message: expect.stringContaining(message),
  });
});

test('so many at once at the most are read, and one that is left makes room', async () => {
  const exports = openExports(api.database);
  const open = () => exports.open('graph.jsonl', {});
  const [first] = [await open(), await open(), await open()];
  await expect(open()).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    details: { retryAfterSeconds: 10 },
  });
  await expect(exports.open('graph.jsonl', { kinds: ['user'] })).rejects.toMatchObject({
    code: 'UNAVAILABLE',
  });
  first.content.destroy();
  await once(first.content, 'close');
  const rows = await buffer((await open()).content);
  expect(rows.length).toBeGreaterThan(100_000);
});
