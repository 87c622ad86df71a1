import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const PROJECT = join(import.meta.dirname, '../..');

test('every picture of the documentation is shown, and says in words what it shows', () => {
  const pages = [join(PROJECT, 'README.md'), ...globSync(join(PROJECT, 'docs/**/*.md'))];
  const shown = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/!\[([^\]]*)\]\(\S*images\/([^)]+)\)/g)].map(
      ([, words = '', picture = '']) => ({ words, picture }),
    ),
  );
  expect(shown.filter(({ words }) => words.length < 10)).toEqual([]);
  const pictures = globSync(join(PROJECT, 'docs/images/*')).map((path) => basename(path));
  expect([...new Set(shown.map(({ picture }) => picture))].toSorted()).toEqual(pictures.toSorted());
});
