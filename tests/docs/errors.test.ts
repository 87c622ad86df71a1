import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LIMITS } from '../../packages/server/src/http/limits.ts';

const read = (file: string): string =>
  readFileSync(join(import.meta.dirname, '../..', file), 'utf8');

const page = read('docs/develop/errors.md');

test('the page of errors and limits has every limit of the server, with its number', () => {
  const told = [...page.matchAll(/^\| `(\w+)` \| ([\d,]+) \|/gm)].map(([, name, number = '']) => [
    name,
    Number(number.replaceAll(',', '')),
  ]);
  expect(told).toEqual(Object.entries(LIMITS));
});

test('it has every code of an error', () => {
  const sources = ['domain/refusal.ts', 'http/error-codes.ts'].map((file) =>
    read(`packages/server/src/${file}`),
  );
  const expected = new Set(sources.join('').match(/(?<=')[A-Z]+_?[A-Z_]+(?=')/g));
  const [codes = ''] = page.split('\n## ');
  const told = [...codes.matchAll(/^\| (`[A-Z_`, ]+`) \|/gm)].flatMap(([, cell = '']) =>
    cell.replaceAll('`', '').split(', '),
  );
  expect(told.toSorted()).toEqual([...expected].toSorted());
});
