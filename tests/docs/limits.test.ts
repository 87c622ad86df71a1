import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LIMITS } from '../../packages/server/src/http/limits.ts';

test('the page of errors and limits has every limit of the server, with its number', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/develop/errors.md'), 'utf8');
  const told = [...page.matchAll(/^\| `(\w+)` \| ([\d,]+) \|/gm)].map(([, name, number = '']) => [
    name,
    Number(number.replaceAll(',', '')),
  ]);
  expect(told).toEqual(Object.entries(LIMITS));
});
