const FIRST_SURROGATE = 0xd800;

/**
 * Compares two texts by code points, as the database does; comparing by `<` would put letters beyond
 * the first 65,536 before some of those within.
 */
export function compareTexts(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at++) {
    const [mine, theirs] = [one.charCodeAt(at), other.charCodeAt(at)];
    if (mine !== theirs) return rankOf(mine) - rankOf(theirs);
  }
  return one.length - other.length;
}

/** Surrogates, of which the letters beyond are made, come after all that is within. */
function rankOf(unit: number): number {
  if (unit < FIRST_SURROGATE) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
