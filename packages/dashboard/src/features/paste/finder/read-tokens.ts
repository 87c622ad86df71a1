import { wordKey } from './word-key.ts';

/** A word of a text, and where it stands. */
export type Token = {
  readonly start: number;
  readonly end: number;
  /** What it is compared by. */
  readonly key: string;
};

/** E-mail addresses and web addresses; what is in them names nothing. */
const ADDRESSES =
  /[^\s<>()[\],;:|"]+@[^\s<>()[\],;|"]+|\b(?:https?:\/\/|www\.)[^\s<>()|"]+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|de|ch|example)\/[^\s<>()|"]*/giu;

/**
 * A word: letters and figures, with what belongs to it: `C++`, `C#`, `.NET`, `R&D`, `Panda's`. One that
 * is broken at the end of a line goes on with the small letters on the next.
 */
const WORD =
  /(?<![\p{L}\p{N}])(?:[cf] ?(?:\+\+|#)|\.net\b)|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-\u00ad]\r?\n[ \t]*(?=\p{Ll})[\p{L}\p{M}]+)*(?:&\p{L}+)*(?:['’]\p{L}+)?/giu;

/** What a line's end, or a slip, has put into a word. */
const BROKEN = /[-\u00ad]\r?\n[ \t]*| (?=[+#])/gu;

/** The words of a text in their order. */
export function readTokens(text: string, keyOf = wordKey): readonly Token[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    key: keyOf(word.replace(BROKEN, '')),
  }));
}

/** A text, as long, with signs in place of its addresses. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESSES, (address) => '|'.repeat(address.length));
}
