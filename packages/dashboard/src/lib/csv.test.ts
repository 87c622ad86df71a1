import fc from 'fast-check';
import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { toCsv } from './csv';

test('a table is read again as it was written', async () => {
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r']/.test(text));
  const table = fc.array(fc.tuple(cell, cell), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(table, async (given) => {
      const written = await toCsv(['one', 'two'], given);
      expect(parse<string[]>(written).data).toEqual([['one', 'two'], ...given]);
    }),
  );
});

test('what is not there is an empty cell', async () => {
  expect(await toCsv(['a', 'b', 'c', 'd'], [[null, undefined, 0, false]])).toBe(
    'a,b,c,d\r\n,,0,false',
  );
});

test('a text that a spreadsheet would reckon with is told to be a text', async () => {
  expect(await toCsv(['name'], [['=HYPERLINK("http://example.org")']])).toContain("'=HYPERLINK");
});
