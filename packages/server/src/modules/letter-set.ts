/** Which letters a text has, as a set of bits; some letters share a bit. */
export function letterSet(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

/**
 * The least number of letters to change that two texts with these letters can be apart: each letter
 * that only one of them has takes a change.
 */
export function leastChanges(one: number, other: number): number {
  return Math.max(bitCount(one & ~other), bitCount(other & ~one));
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
