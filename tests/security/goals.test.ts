import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const PROJECT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8');

const document = read('docs/security-tests.md');
const rows = [...document.matchAll(/^\| (S\d+) \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, id = '', shownBy = '']) => ({ id, shownBy }),
);
const links = [...document.matchAll(/\[`([^`]+)`\]\(\.\.\/([^)]+)\)(?:: ([^|]+) \|)?/g)].map(
  ([, path = '', target = '', title = '']) => ({ path, target, title }),
);

test('every goal has a row, in its order', () => {
  expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 23 }, (_, at) => `S${at + 1}`));
});

test('every scenario of DVGA has a row', () => {
  const [, scenarios = ''] = document.split('| scenario | shown by |\n|---|---|\n');
  expect(scenarios.split('\n\n')[0]?.split('\n')).toHaveLength(23);
});

describe('what shows it is there', () => {
  test.each(links)('$path: $title', ({ path, target, title }) => {
    expect(target).toBe(path);
    expect(read(path).replaceAll(/\s+/g, ' ')).toContain(title);
  });

  test.each([...new Set(document.match(/`(tests\/[\w/.-]+\.(?:ts|py))`/g))])('%s', (path) => {
    expect(read(path.slice(1, -1))).not.toBe('');
  });
});
