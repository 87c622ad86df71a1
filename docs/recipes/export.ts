import { createHash } from 'node:crypto';

const server = process.env['ROLEGRAPH_URL'] ?? 'http://127.0.0.1:4000';
const response = await fetch(`${server}/export/graph.jsonl?kind=role,skill`);
if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);

const text = await response.text();
const end = text.lastIndexOf('\n', text.length - 2) + 1;
const { sha256 } = JSON.parse(text.slice(end)) as { sha256: string };
if (createHash('sha256').update(text.slice(0, end)).digest('hex') !== sha256) {
  throw new Error('The export is not whole.');
}

const [, ...lines] = text.slice(0, end).trimEnd().split('\n');
const rows = lines.map((line) => JSON.parse(line) as { kind?: string; type?: string });
console.log(`Revision ${response.headers.get('x-rolegraph-revision')}`);
console.log(`${rows.filter(({ kind }) => kind !== undefined).length} entities`);
console.log(`${rows.filter(({ type }) => type !== undefined).length} statements`);
