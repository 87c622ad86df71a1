import fc from 'fast-check';
import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { toCsv } from './csv';

const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', "'", '"'];

/** A cell without the apostrophe that tells a spreadsheet that it is a text. */
const asGiven = (cell: string) =>
  /^'[\s"']*[=+\-@＝＋－＠\t\r]/u.test(cell) ? cell.slice(1) : cell;

test('a table is read again as it was written', async () => {
  const beginning = fc.constantFrom('', ...SIGNS, " '=", '"@', "''+");
  const cell = fc
    .tuple(beginning, fc.string({ unit: 'grapheme' }))
    .map(([first, rest]) => first + rest);
  const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(table, async (given) => {
      const written = await toCsv(['one', 'two'], given);
      const read = parse<string[]>(written).data.map((row) => row.map(asGiven));
      expect(read).toEqual([['one', 'two'], ...given]);
    }),
    { numRuns: 1_000 },
  );
});

test('what is not there is an empty cell', async () => {
  expect(await toCsv(['a', 'b', 'c', 'd'], [[null, undefined, 0, false]])).toBe(
    'a,b,c,d\r\n,,0,false',
  );
});

test.each([
  '=HYPERLINK("http://example.org")',
  '+1',
  '-1',
  '@A1',
  '\t=1',
  '\r=1',
  ' =1',
  '"=1',
  "'=1",
  '＝1',
])('a text that a spreadsheet would reckon with is told to be a text: %j', async (given) => {
  const { data } = parse<string[]>(await toCsv(['name'], [[given]]));
  expect(data[1]).toEqual([`'${given}`]);
});
