import { type Comparison, type Place, totalsOf } from './compare-with-marks.ts';

/** The outcome as a page to read: figures, then everything that went wrong. */
export function writeReport(comparisons: readonly Comparison[]): string {
  const messy = comparisons.filter(({ name }) => name.includes('-messy-'));
  return [
    '# What the finder finds, and what it misses',
    '',
    'Made by `marked-texts.test.ts` from the texts beside it; README.md says how they were marked.',
    'Texts and finder have the same authors, so texts from elsewhere will fare worse than these.',
    '',
    '| texts | marks | found | wrong | precision | recall | asked for or not: right |',
    '|---|---|---|---|---|---|---|',
    figuresOf('all', comparisons),
    figuresOf('messy ones', messy),
    '',
    ...part('Missed', comparisons, (one) => one.missed),
    ...part('Found, but not marked', comparisons, (one) => one.wrong),
    ...part(
      'Found, but taken for something else than it says',
      comparisons,
      (one) => one.otherStance,
    ),
  ].join('\n');
}

function figuresOf(what: string, comparisons: readonly Comparison[]): string {
  const { found, missed, wrong, precision, recall, sameStance } = totalsOf(comparisons);
  const cells = [`${what} (${comparisons.length})`, found + missed, found, wrong];
  const shares = [precision, recall, sameStance].map((share) => share.toFixed(3));
  return `| ${[...cells, ...shares].join(' | ')} |`;
}

function part(
  title: string,
  comparisons: readonly Comparison[],
  placesOf: (comparison: Comparison) => readonly Place[],
): readonly string[] {
  const lines = comparisons.flatMap((one) =>
    placesOf(one).map(({ words, ref }) => `| ${one.name} | ${words} | ${ref} |`),
  );
  if (lines.length === 0) return [];
  return [`## ${title}`, '', '| text | words | entity |', '|---|---|---|', ...lines, ''];
}
