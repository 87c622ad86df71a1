/**
 * How often a text has each letter, as sets of bits: the letters that it has at all, at least twice,
 * and at least three times. Some letters share a bit.
 */
export type LetterCounts = readonly [once: number, twice: number, thrice: number];

export function letterCounts(text: string): LetterCounts {
  let [once, twice, thrice] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const letter = 1 << (text.charCodeAt(at) & 31);
    thrice |= twice & letter;
    twice |= once & letter;
    once |= letter;
  }
  return [once, twice, thrice];
}

/**
 * The least number of letters to change that two texts with these letters can be apart: each letter
 * that only one of them has takes a change.
 */
export function leastChanges(one: LetterCounts, other: LetterCounts): number {
  return Math.max(lettersBeyond(one, other), lettersBeyond(other, one));
}

function lettersBeyond(one: LetterCounts, other: LetterCounts): number {
  return bitCount(one[0] & ~other[0]) + bitCount(one[1] & ~other[1]) + bitCount(one[2] & ~other[2]);
}

/** Adds up neighbouring bits, then pairs, then fours; the product adds up the bytes. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
