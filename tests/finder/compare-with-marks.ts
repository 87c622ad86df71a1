import type { Match } from '../../packages/dashboard/src/features/paste/finder/find-matches.ts';
import type { Mark, MarkedText } from './marked-texts.ts';

/** Words in their place, and what they were taken for. */
export type Place = { readonly words: string; readonly ref: string };

/** What was found in a text, held against what was marked. */
export type Comparison = {
  readonly name: string;
  /** Marks that were found, as they overlap with a match of the same entity. */
  readonly found: number;
  /** Those of them of which the finder says the same: asked for, optional or ruled out. */
  readonly sameStance: number;
  readonly missed: readonly Place[];
  readonly wrong: readonly Place[];
  readonly otherStance: readonly Place[];
};

/** As much of the text as is shown before and behind. */
const AROUND = 20;

/** Each mark takes one match at the most, and each match one mark. */
export function compareWithMarks(given: MarkedText, matches: readonly Match[]): Comparison {
  const { name, text, marks } = given;
  const left = new Set(marks);
  const wrong: Place[] = [];
  const otherStance: Place[] = [];
  for (const match of matches) {
    const mark = [...left].find((one) => isSame(one, match));
    if (!mark) wrong.push({ words: shown(text, match), ref: refOf(match) });
    else {
      left.delete(mark);
      if (mark.stance !== match.stance) {
        otherStance.push({ words: shown(text, match), ref: `${refOf(match)} ${match.stance}` });
      }
    }
  }
  const found = marks.length - left.size;
  return {
    name,
    found,
    sameStance: found - otherStance.length,
    missed: [...left].map((mark) => ({ words: shown(text, mark), ref: mark.ref })),
    wrong,
    otherStance,
  };
}

/** Precision and recall over all texts, every place counting the same. */
export function totalsOf(comparisons: readonly Comparison[]) {
  const sum = (of: (comparison: Comparison) => number) =>
    comparisons.reduce((total, comparison) => total + of(comparison), 0);
  const found = sum((one) => one.found);
  const missed = sum((one) => one.missed.length);
  const wrong = sum((one) => one.wrong.length);
  return {
    found,
    missed,
    wrong,
    precision: found / (found + wrong),
    recall: found / (found + missed),
    sameStance: sum((one) => one.sameStance) / found,
  };
}

function refOf({ entity }: Match): string {
  return `${entity.kind.toLowerCase()}/${entity.slug}`;
}

function isSame(mark: Mark, match: Match): boolean {
  return mark.ref === refOf(match) && mark.start < match.end && match.start < mark.end;
}

function shown(text: string, { start, end }: Pick<Mark, 'start' | 'end'>): string {
  const [from, to] = [Math.max(0, start - AROUND), end + AROUND];
  const words = `${text.slice(from, start)}[${text.slice(start, end)}]${text.slice(end, to)}`;
  return words.replaceAll(/\s+/g, ' ').replaceAll('|', '/').trim();
}
