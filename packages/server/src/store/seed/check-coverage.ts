import type { PlacedRows } from './assemble-rows.ts';
import { indexReferences, type PlacedCoverage, type PlacedOutline } from './read-coverage.ts';
import type { Place } from './read-entries.ts';
import { locatorsOf } from './seed.ts';
import type { SeedFault } from './seed-error.ts';

const fault = (place: Place, message: string): SeedFault => ({ ...place, message });

const citationKey = (source: string, locator: string, statementId: string): string =>
  [source, locator, statementId].join('\n');

/** Every paragraph of the outline stands in the coverage, once and in order. */
const checkOrder = ({ outline }: PlacedOutline, placed: PlacedCoverage): SeedFault[] => {
  const expected = locatorsOf(outline);
  const actual = placed.coverage.paragraphs.map(({ locator }) => locator);
  const absent = expected
    .filter((locator) => !actual.includes(locator))
    .map((locator) =>
      fault(placed.place, `${locator} is absent; say what it supports, or why not`),
    );
  const strange = actual.flatMap((locator, index) => {
    const place = placed.paragraphPlaces[index] ?? placed.place;
    if (!expected.includes(locator)) return [fault(place, `the outline has no ${locator}`)];
    return actual.indexOf(locator) < index ? [fault(place, `${locator} is told twice`)] : [];
  });
  if (absent.length + strange.length > 0) return [...absent, ...strange];
  const wrong = actual.findIndex((locator, index) => locator !== expected[index]);
  const place = placed.paragraphPlaces[wrong];
  if (place === undefined) return [];
  return [fault(place, `${actual[wrong]} is out of order; ${expected[wrong]} comes here`)];
};

const checkSources = (
  { rows, places }: PlacedRows,
  outlines: readonly PlacedOutline[],
  coverages: readonly PlacedCoverage[],
): SeedFault[] =>
  rows.entities.flatMap(({ kind, slug, fields }, index) => {
    const place = places.entities[index];
    if (kind !== 'Source' || fields['type'] !== 'ARTICLE' || place === undefined) return [];
    const outline = outlines.find((one) => one.outline.source === slug);
    const coverage = coverages.find((one) => one.coverage.source === slug);
    if (outline === undefined) return [fault(place, `source "${slug}" has no file in outlines/`)];
    if (coverage === undefined) return [fault(place, `source "${slug}" has no file in coverage/`)];
    return checkOrder(outline, coverage);
  });

const checkUnknownSources = (
  { rows }: PlacedRows,
  files: readonly { readonly source: string; readonly place: Place }[],
): SeedFault[] => {
  const sources = new Set(rows.entities.filter(({ kind }) => kind === 'Source').map((e) => e.slug));
  return files
    .filter(({ source }) => !sources.has(source))
    .map(({ source, place }) => fault(place, `no Source has the slug "${source}"`));
};

/** What the evidence cites, the coverage says too, and the other way round. */
const checkCitations = (
  { rows, places }: PlacedRows,
  coverages: readonly PlacedCoverage[],
): SeedFault[] => {
  const slugs = new Map(rows.entities.map(({ id, slug }) => [id, slug]));
  const covered = new Set(coverages.map(({ coverage }) => coverage.source));
  const cited = new Map<string, number>();
  for (const [index, { sourceId, locator, statementId }] of rows.evidence.entries()) {
    cited.set(citationKey(slugs.get(sourceId) ?? '', locator, statementId), index);
  }
  const told = new Set<string>();
  const names = new Map([...indexReferences(rows).statements].map(([name, id]) => [id, name]));
  const uncited = coverages.flatMap(({ coverage, paragraphPlaces, place }) =>
    coverage.paragraphs.flatMap(({ locator, statementIds }, index) =>
      statementIds.flatMap((id) => {
        const key = citationKey(coverage.source, locator, id);
        told.add(key);
        if (cited.has(key)) return [];
        const where = paragraphPlaces[index] ?? place;
        const message = `${locator} is said to support "${names.get(id) ?? id}", whose evidence does not cite it; make the two agree`;
        return [fault(where, message)];
      }),
    ),
  );
  const untold = [...cited].flatMap(([key, index]) => {
    const place = places.evidence[index];
    const [source = '', locator = ''] = key.split('\n');
    if (told.has(key) || place === undefined || !covered.has(source)) return [];
    const message = `cites ${locator} of "${source}", where the coverage does not name the statement; add it there`;
    return [fault(place, message)];
  });
  return [...uncited, ...untold];
};

/** Faults between evidence, coverage and outlines, which must say the same. */
export const checkCoverage = (
  placed: PlacedRows,
  outlines: readonly PlacedOutline[],
  coverages: readonly PlacedCoverage[],
): SeedFault[] => [
  ...checkUnknownSources(placed, [
    ...outlines.map(({ outline, place }) => ({ source: outline.source, place })),
    ...coverages.map(({ coverage, place }) => ({ source: coverage.source, place })),
  ]),
  ...checkSources(placed, outlines, coverages),
  ...checkCitations(placed, coverages),
];
