import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { memoryReading } from '../../../../../tests/testkit/memory-reading.ts';
import { SMALL_PART } from '../../../../../tests/testkit/small-part.ts';
import { fileOf } from './csv-set.ts';
import { exportOf, type GraphExport } from './open-export.ts';
import { tablesOf, writeTable } from './write-csv.ts';
import { writeGraphml } from './write-graphml.ts';
import { writeJsonLines } from './write-json-lines.ts';
import { writeZip } from './write-zip.ts';

const golden = (file: string): string =>
  readFileSync(join(import.meta.dirname, 'golden', file), 'utf8');

const open = (): Promise<GraphExport> => exportOf(memoryReading(SMALL_PART), {});

test('JSON Lines are just so, byte by byte', async () => {
  expect(await text(writeJsonLines(await open()))).toBe(golden('graph.jsonl'));
});

test('the order in which rows are stored does not matter', async () => {
  const { entities, statements, evidence, references } = SMALL_PART;
  const turned = {
    entities: entities.toReversed(),
    statements: statements.toReversed(),
    evidence: evidence.toReversed(),
    references: references.toReversed(),
  };
  const graph = await exportOf(memoryReading(turned), {});
  expect(await text(writeJsonLines(graph))).toBe(golden('graph.jsonl'));
});

test.each(['skills.csv', 'requires.csv', 'evidence.csv'])('%s is just so', async (file) => {
  const graph = await open();
  const table = tablesOf(graph).find((one) => fileOf(one) === file);
  if (!table) throw new Error(`${file} is no table of the graph`);
  expect(await text(writeTable(graph, table))).toBe(golden(file));
});

test('GraphML is just so, and XML with what the graph holds', async () => {
  const actual = await text(writeGraphml(await open()));
  expect(actual).toBe(golden('graph.graphml'));
  const [opened, texts]: [string[], string[]] = [[], []];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const { id, key } = attributes as Record<string, string>;
    opened.push(`${name} ${id ?? key ?? ''}`);
  });
  parser.on('text', (found) => texts.push(found));
  parser.write(actual).close();
  expect(opened.filter((one) => /^(node|edge) /u.test(one))).toEqual([
    'node r1',
    'node old',
    'node sql',
    'node s1',
    'edge st1',
    'edge st2',
  ]);
  expect(texts).toContain('Asks "what", not how,\nin lines & <tables>.');
  expect(texts).toContain("=SQL\na|b\nO'SQL");
});

test('a ZIP file of tables is the same whenever it is written', async () => {
  const [one, other] = [await buffer(writeZip(await open())), await buffer(writeZip(await open()))];
  expect(one.equals(other)).toBe(true);
  expect(one.subarray(0, 2).toString()).toBe('PK');
  expect(one.includes('requires.csv')).toBe(true);
});
