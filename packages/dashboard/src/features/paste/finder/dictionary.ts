import { readTokens } from './read-tokens.ts';
import { wordKey } from './word-key.ts';

/** The kinds that are looked for in a text. */
export const FOUND_KINDS = ['Role', 'Skill', 'Tool'] as const;

export type FoundKind = (typeof FOUND_KINDS)[number];

/** An entity that a text may name. */
export type NamedEntity = {
  readonly kind: FoundKind;
  readonly slug: string;
  readonly name: string;
};

/** One way to name an entity. */
export type Spelling = {
  /** The keys of its words, with nothing between them: `front end` and `front-end` are the same. */
  readonly key: string;
  /** As it is written in the graph. */
  readonly written: string;
  readonly words: number;
  readonly entity: NamedEntity;
  readonly isAlias: boolean;
};

/** All that is looked for, as it is looked up. */
export type Dictionary = {
  /** By key, in the order of their code units; one spelling for each key. */
  readonly spellings: readonly Spelling[];
  /** The keys of all words that are part of a name. */
  readonly words: ReadonlySet<string>;
  /** Spellings by their length and their first, or last, half: who slips on a key leaves one intact. */
  readonly halves: ReadonlyMap<string, readonly Spelling[]>;
};

/** Shorter names are not found where a letter is wrong: too many words are alike. */
export const SHORTEST_WITH_SLIP = 6;

/**
 * Reads the dictionary as the API sends it: `kind/slug`, name and aliases of an entity on a line, tabs
 * between them. Where two entities share a spelling, a name goes before an alias; what is an alias of
 * several and a name of none tells nothing.
 */
export function readDictionary(lines: readonly string[]): Dictionary {
  const keys = new Map<string, string>();
  const byKey = new Map<string, Spelling | null>();
  for (const spelling of lines.flatMap((line) => spellingsOf(line, keys))) {
    const known = byKey.get(spelling.key);
    byKey.set(spelling.key, known === undefined ? spelling : oneOf(known, spelling));
  }
  const spellings = [...byKey.values()]
    .filter((spelling) => spelling !== null)
    .toSorted(byKeyUnits);
  return { spellings, words: new Set(keys.values()), halves: halvesOf(spellings) };
}

function byKeyUnits(a: Spelling, b: Spelling): number {
  return a.key < b.key ? -1 : 1;
}

function oneOf(known: Spelling | null, other: Spelling): Spelling | null {
  if (known?.entity === other.entity) return known;
  if (!other.isAlias) return known?.isAlias === false ? known : other;
  return known?.isAlias === false ? known : null;
}

function spellingsOf(line: string, keys: Map<string, string>): readonly Spelling[] {
  const [ref = '', name = '', ...aliases] = line.split('\t');
  const [small = '', slug = ''] = ref.split('/');
  const kind = FOUND_KINDS.find((one) => one.toLowerCase() === small);
  if (kind === undefined) return [];
  const entity = { kind, slug, name };
  const keyOf = (word: string) => {
    const known = keys.get(word) ?? wordKey(word);
    keys.set(word, known);
    return known;
  };
  return [name, ...aliases].flatMap((written, index) =>
    formsOf(written).map((form) => {
      const tokens = readTokens(form, keyOf);
      const key = tokens.map((token) => token.key).join('');
      return { key, written: form, words: tokens.length, entity, isAlias: index > 0 };
    }),
  );
}

/** As written and, where something in brackets tells it apart from others, without that. */
function formsOf(written: string): readonly string[] {
  const bare = written.replace(/\s*\([^()]*\)\s*$/, '');
  return bare === written || bare === '' ? [written] : [written, bare];
}

function halvesOf(spellings: readonly Spelling[]): ReadonlyMap<string, readonly Spelling[]> {
  const halves = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    if (spelling.key.length < SHORTEST_WITH_SLIP) continue;
    for (const half of halfKeys(spelling.key, spelling.key.length)) {
      const list = halves.get(half);
      if (list) list.push(spelling);
      else halves.set(half, [spelling]);
    }
  }
  return halves;
}

/** What a key is found by where it may be a name of a given length with a slip in it. */
export function halfKeys(key: string, length: number): readonly [first: string, last: string] {
  const half = Math.floor(length / 2);
  return [`${length}<${key.slice(0, half)}`, `${length}>${key.slice(half - length)}`];
}
