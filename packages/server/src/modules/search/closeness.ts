import { distance } from 'fastest-levenshtein';
import { plainWord } from '../../domain/health/near-names.ts';
import { searchWords } from '../../domain/search/search-words.ts';
import { STOP_WORDS } from '../../domain/search/stop-words.ts';
import { otherForms } from '../../domain/search/word-forms.ts';

/** How close a name is to a text, and the words of the text that it lacks. */
export type Closeness = (name: string) => {
  /** From 0, where they share no word, to 1, where they are the same. */
  readonly closeness: number;
  readonly missing: readonly string[];
};

/** How much a word of a name counts for a word of the text, by what they have in common. */
const COUNTS = { same: 1, form: 0.98, prefix: 0.8, typo: 0.7, typos: 0.5, begun: 0.4 };

/** Words of so many letters or more may have a typo, or two, as the index finds them. */
const [FUZZY_FROM, VERY_FUZZY_FROM] = [4, 8];

/** What makes a name close: that it holds the words of the text, holds no others, and in their order. */
const WEIGHTS = { held: 0.75, noOthers: 0.15, inOrder: 0.1 };

/** Tells how close names are to the words of a text. */
export function closenessTo(asked: readonly string[]): Closeness {
  const likeness = wordLikeness();
  const text = asked.join(' ');
  const runTogether = asked.join('');
  return (name) => {
    const words = searchWords(name);
    const whole = words.join(' ');
    if (whole === text) return { closeness: 1, missing: [] };
    if (words.join('') === runTogether) return { closeness: COUNTS.form, missing: [] };
    const open = [...words];
    let held = 0;
    const missing: string[] = [];
    for (const one of asked) {
      const { at, likest } = likestOf(one, open, likeness);
      if (likest === 0 && !STOP_WORDS.has(one)) missing.push(one);
      if (likest > 0) open.splice(at, 1);
      held += likest;
    }
    const inOrder = whole.startsWith(text) || likeness(asked[0] ?? '', words[0] ?? '') > 0;
    const closeness =
      (WEIGHTS.held * held) / asked.length +
      (WEIGHTS.noOthers * (words.length - open.length)) / words.length +
      (inOrder ? WEIGHTS.inOrder : 0);
    return { closeness, missing };
  };
}

type Likeness = (asked: string, word: string) => number;

function likestOf(asked: string, words: readonly string[], likeness: Likeness) {
  let [at, likest] = [-1, 0];
  for (const [place, word] of words.entries()) {
    const found = likeness(asked, word);
    if (found > likest) [at, likest] = [place, found];
  }
  return { at, likest };
}

/** How alike two words are; each pair is looked at once. */
function wordLikeness(): Likeness {
  const known = new Map<string, number>();
  const plain = remembered(plainWord);
  return (asked, word) => {
    if (asked === word) return COUNTS.same;
    const pair = `${asked} ${word}`;
    const likeness = known.get(pair) ?? likenessOf(asked, word, plain);
    known.set(pair, likeness);
    return likeness;
  };
}

function likenessOf(asked: string, word: string, plain: (word: string) => string): number {
  if (plain(asked) === plain(word) || otherForms(asked).includes(word)) return COUNTS.form;
  // The more of the word is typed, the more likely it is the one.
  if (word.startsWith(asked)) return COUNTS.prefix + (0.15 * asked.length) / word.length;
  if (word.startsWith(plain(asked))) return COUNTS.prefix;
  if (asked.length < FUZZY_FROM) return 0;
  const changes = Math.min(distance(asked, word), distance(plain(asked), plain(word)));
  if (changes <= 1) return COUNTS.typo;
  if (changes === 2) {
    if (isSwapped(asked, word) || isSwapped(plain(asked), plain(word))) return COUNTS.typo;
    if (asked.length >= VERY_FUZZY_FROM) return COUNTS.typos;
  }
  return isBegunBy(asked, word) ? COUNTS.begun : 0;
}

/** Whether a word begins with another, but for a typo between its first letter and its last. */
function isBegunBy(asked: string, word: string): boolean {
  if (asked[0] !== word[0]) return false;
  return [-1, 0, 1].some((more) => {
    const beginning = word.slice(0, asked.length + more);
    if (isSwapped(asked, beginning)) return true;
    return beginning.at(-1) === asked.at(-1) && distance(asked, beginning) === 1;
  });
}

/** Letters that changed places with their neighbours are two changes here, and one to the index. */
function isSwapped(asked: string, word: string): boolean {
  return distance(asked, word) === 2 && lettersOf(asked) === lettersOf(word);
}

const lettersOf = (word: string): string => Array.from(word).toSorted().join('');

function remembered(work: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const answer = known.get(word) ?? work(word);
    known.set(word, answer);
    return answer;
  };
}
