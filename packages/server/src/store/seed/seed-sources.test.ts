import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSeed } from './read-seed.ts';
import { locatorsOf } from './seed.ts';
import { SEED_FOLDER } from './seed-folder.ts';

const { rows, coverage, outlines } = await readSeed(SEED_FOLDER);

/** The articles are not ours to publish; they lie beside the checkout where someone has them. */
const ARTICLES = join(SEED_FOLDER, '../../../shared/articles');
const FILE_PREFIXES: Readonly<Record<string, string>> = {
  'machine-learning-career': '000_',
  'machine-learning-jobs': '001_',
  'machine-learning-career-choices': '002_',
  'career-in-machine-learning': '003_',
};
const articlesAbsent = !existsSync(ARTICLES);

describe.each(outlines.map((outline) => [outline.source, outline] as const))(
  '%s',
  (slug, outline) => {
    const paragraphs = coverage.find(({ source }) => source === slug)?.paragraphs ?? [];

    test('has every paragraph of its outline in the coverage, in order', () => {
      expect(paragraphs.map(({ locator }) => locator)).toEqual(locatorsOf(outline));
    });

    test('has something supported, or a reason, for every paragraph', () => {
      const silent = paragraphs.filter(
        ({ entityIds, statementIds, reason }) =>
          entityIds.length + statementIds.length > 0 === (reason !== undefined),
      );
      expect(silent).toEqual([]);
    });

    test('names only entities and statements that exist', () => {
      const known = new Set([...rows.entities, ...rows.statements].map(({ id }) => id));
      const named = paragraphs.flatMap(({ entityIds, statementIds }) => [
        ...entityIds,
        ...statementIds,
      ]);
      expect(named.filter((id) => !known.has(id))).toEqual([]);
    });
  },
);

test('every claim of an article is cited by a paragraph', () => {
  const cited = new Set(
    coverage.flatMap(({ paragraphs }) => paragraphs.flatMap(({ statementIds }) => statementIds)),
  );
  const claims = rows.statements.filter(({ basis }) => basis === 'ARTICLE');
  expect(claims.length).toBeGreaterThan(250);
  expect(claims.filter(({ id }) => !cited.has(id))).toEqual([]);
});

test('every piece of evidence points at a paragraph of an outline', () => {
  const sourceSlugs = new Map(rows.entities.map(({ id, slug }) => [id, slug]));
  const known = new Set(
    outlines.flatMap((outline) => locatorsOf(outline).map((at) => `${outline.source} ${at}`)),
  );
  const strange = rows.evidence.filter(
    ({ sourceId, locator }) => !known.has(`${sourceSlugs.get(sourceId)} ${locator}`),
  );
  expect(strange).toEqual([]);
});

test('no statement rests on the same note twice', () => {
  const notes = rows.evidence.map(({ statementId, note }) => `${statementId} ${note}`);
  expect(new Set(notes).size).toBe(notes.length);
});

const articleText = (slug: string): string => {
  const prefix = FILE_PREFIXES[slug] ?? slug;
  const file = readdirSync(ARTICLES).find((name) => name.startsWith(prefix));
  if (file === undefined) throw new Error(`${ARTICLES} has no file ${prefix}*; add the article.`);
  return readFileSync(join(ARTICLES, file), 'utf8');
};

const FRAME = /^(\w{3} \d{1,2}, \d{4}|\d+\s+\d+)$/u;
const isShort = (line: string | undefined): boolean =>
  line !== undefined &&
  !line.startsWith('•') &&
  (/^\w+:$/u.test(line) || !/[.:]$|\. /u.test(line.replace(/^\d+\. /u, ''))) &&
  line.split(/\s+/u).length <= 13;

/** Counts sections and paragraphs afresh, by the rules of `graph/seed/README.md`. */
const countParagraphs = (text: string): { name: string; paragraphs: number }[] => {
  const all = text.split('\n').map((line) => line.replaceAll('\u00a0', ' ').trim());
  const title = isShort(all[0]) ? all[0] : undefined;
  const lines = all.filter((line) => line !== '' && line !== title && !FRAME.test(line));
  const sections = [{ name: 'Introduction', paragraphs: 0 }];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const current = sections.at(-1);
    if (isShort(line) && next !== undefined && !isShort(next)) {
      sections.push({ name: line.replace(/^\d+\. |:$/gu, ''), paragraphs: 0 });
    } else if (current) current.paragraphs += 1;
  }
  return sections;
};

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']/gu, '')
    .match(/[a-z0-9+]+/gu) ?? [];

const runs = (text: string, length: number): string[] => {
  const all = words(text);
  return all.slice(length - 1).map((_, index) => all.slice(index, index + length).join(' '));
};

describe.skipIf(articlesAbsent)(
  'beside the articles (skipped where ../shared/articles is absent)',
  () => {
    test.each(outlines.map((outline) => [outline.source, outline] as const))(
      'the outline of %s has the sections and paragraphs of the text',
      (slug, outline) => {
        expect(outline.sections).toEqual(countParagraphs(articleText(slug)));
      },
    );

    test.each<[string, number, () => string[]]>([
      ['note', 6, () => rows.evidence.map(({ note }) => note)],
      ['description', 8, () => rows.entities.map(({ description }) => description)],
      ['duty', 8, () => rows.entities.flatMap(({ fields }) => fields['duties'] ?? []).map(String)],
    ])('no %s shares %i words in a row with an article', (_, length, given) => {
      const copied = new Set(
        Object.keys(FILE_PREFIXES).flatMap((slug) => runs(articleText(slug), length)),
      );
      const actual = given().filter((text) => runs(text, length).some((run) => copied.has(run)));
      expect(actual).toEqual([]);
    });
  },
);
