import { nameKey } from '../graph/name-key.ts';

/** Something with names by which it may be the same as another. */
export type Named = { readonly name: string; readonly aliases: readonly string[] };

/** Two things by their places, and the names that are alike. */
export type NearPair = {
  readonly one: number;
  readonly other: number;
  readonly names: readonly [string, string];
};

/** In a shorter name one letter more or less is another word: C and C++, R and Go. */
const SHORTEST_TYPO = 7;

/** British and American endings of words, as the latter are spelt. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|er|ers|es|ing|ation|ations)$/u, 'iz$1'],
  [/ys(e|ed|er|ers|es|ing)$/u, 'yz$1'],
  [/our(s|ed|ing|al)?$/u, 'or$1'],
  [/ell(ed|er|ers|ing)$/u, 'el$1'],
  [/entre(s?)$/u, 'enter$1'],
];

/**
 * The form in which two names are told to be alike: words in the order of the alphabet, without
 * punctuation and plural, by American spelling.
 */
export function likenessKey(name: string): string {
  const words = nameKey(name).match(/[\p{L}\p{M}\p{N}+#.]+/gu) ?? [];
  return words.map(plainWord).filter(Boolean).toSorted().join(' ');
}

/** A word in its plain form: singular, by American spelling. */
export function plainWord(word: string): string {
  const bare = word.replace(/^\.+|\.+$/gu, '');
  const american = AMERICAN.reduce((text, [ending, to]) => text.replace(ending, to), bare);
  if (american.length < 4 || /(?:ss|us|is)$/u.test(american)) return american;
  return american.replace(/ies$/u, 'y').replace(/s$/u, '');
}

type Spelling = { readonly index: number; readonly text: string; readonly key: string };

/**
 * Pairs of things of which a name or alias of one is alike to one of the other, but for one letter
 * (not a digit) at the most, each pair once, in the order of their places. Takes time in proportion
 * to the names and to how many begin or end alike: of two that differ by one letter, the first
 * halves or the second halves are the same. Yields now and then.
 */
export function* nearPairs(named: readonly Named[]): Generator<void, NearPair[]> {
  const spellings = named.flatMap(({ name, aliases }, index) =>
    [name, ...aliases].map((text) => ({ index, text, key: likenessKey(text) })),
  );
  const found = new Map<string, NearPair>();
  const meet = (a: Spelling, b: Spelling): void => {
    if (a.index === b.index) return;
    const [first, second] = a.index < b.index ? [a, b] : [b, a];
    const pair = `${first.index} ${second.index}`;
    if (found.has(pair)) return;
    const names = [first.text, second.text] as const;
    found.set(pair, { one: first.index, other: second.index, names });
  };
  for (const block of blocksOf(spellings)) {
    yield;
    meetAll(block, meet);
  }
  return [...found.values()].toSorted((a, b) => a.one - b.one || a.other - b.other);
}

/** Names that are the same, and then those of which a half is the same and the length about so. */
function* blocksOf(spellings: readonly Spelling[]): Generator<readonly Spelling[]> {
  const usable = spellings.filter(({ key }) => key !== '');
  yield* Map.groupBy(usable, ({ key }) => `= ${key}`).values();
  const long = usable.filter(({ key }) => key.length >= SHORTEST_TYPO);
  for (const half of [firstHalf, secondHalf]) {
    const blocks = new Map<string, Spelling[]>();
    for (const spelling of long) {
      // One letter more or less moves the middle by half a letter.
      for (const length of [spelling.key.length, spelling.key.length + 1]) {
        const block = `${length} ${half(spelling.key, length)}`;
        const all = blocks.get(block);
        if (all) all.push(spelling);
        else blocks.set(block, [spelling]);
      }
    }
    yield* blocks.values();
  }
}

/** Of a name that is `length` letters long, or one less: what comes before the middle. */
const firstHalf = (key: string, length: number): string =>
  key.slice(0, Math.floor((length - 1) / 2));

const secondHalf = (key: string, length: number): string =>
  key.slice(key.length - Math.floor((length - 1) / 2));

function meetAll(block: readonly Spelling[], meet: (one: Spelling, other: Spelling) => void): void {
  for (const [at, one] of block.entries()) {
    for (const other of block.slice(at + 1)) {
      if (areAlike(one.key, other.key)) meet(one, other);
    }
  }
}

/** Whether two names are alike, as health finds near-duplicates. */
export function areAlikeNames(one: string, other: string): boolean {
  const [key, otherKey] = [likenessKey(one), likenessKey(other)];
  if (key === '' || otherKey === '') return false;
  if (Math.min(key.length, otherKey.length) < SHORTEST_TYPO) return key === otherKey;
  return areAlike(key, otherKey);
}

function areAlike(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.abs(one.length - other.length) > 1 || digitsOf(one) !== digitsOf(other)) return false;
  return differByOneLetter(one, other);
}

/** Whether what two texts begin and end with alike leaves at most one letter of either in between. */
function differByOneLetter(one: string, other: string): boolean {
  const [longest, shortest] = [
    Math.max(one.length, other.length),
    Math.min(one.length, other.length),
  ];
  let begins = 0;
  while (begins < shortest && one[begins] === other[begins]) begins += 1;
  let ends = 0;
  while (ends < shortest && one.at(-1 - ends) === other.at(-1 - ends)) ends += 1;
  return begins + ends >= longest - 1;
}

const digitsOf = (key: string): string => key.replaceAll(/[^\p{N}+#]/gu, '');
