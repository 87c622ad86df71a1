import { type Dictionary, halfKeys, SHORTEST_WITH_SLIP, type Spelling } from './dictionary.ts';

/** Names of one word may have a letter too many, too few or two exchanged; only longer ones another. */
const SHORTEST_WITH_OTHER_LETTER = 9;

/** The spelling of that key, and whether there are longer ones that begin with it. */
export function lookUp(
  { spellings }: Dictionary,
  key: string,
): { spelling: Spelling | undefined; goesOn: boolean } {
  const at = placeOf(spellings, key);
  const first = spellings[at];
  if (first?.key !== key) return { spelling: undefined, goesOn: beginsWith(first, key) };
  return { spelling: first, goesOn: beginsWith(spellings[at + 1], key) };
}

function beginsWith(spelling: Spelling | undefined, key: string): boolean {
  return spelling?.key.startsWith(key) ?? false;
}

/** The place of the first spelling whose key is not before the one given. */
function placeOf(spellings: readonly Spelling[], key: string): number {
  let [low, high] = [0, spellings.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spellings[middle]?.key ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spelling that a key stands for but for one slip of a key, within it; the first by key. */
export function lookUpWithSlip({ halves }: Dictionary, key: string): Spelling | undefined {
  if (key.length < SHORTEST_WITH_SLIP - 1) return undefined;
  for (const length of [key.length, key.length + 1, key.length - 1]) {
    for (const half of halfKeys(key, length)) {
      const found = halves.get(half)?.find((spelling) => isSlip(key, spelling));
      if (found) return found;
    }
  }
  return undefined;
}

/** First and last letters are as they should be: what differs there is another form, or another word. */
function isSlip(key: string, { key: wanted, words }: Spelling): boolean {
  if (key === wanted) return false;
  const shorter = Math.min(key.length, wanted.length);
  let first = 0;
  while (first < shorter && key[first] === wanted[first]) first++;
  let last = 0;
  while (last < shorter - first && key.at(-1 - last) === wanted.at(-1 - last)) last++;
  if (first === 0 || last === 0) return false;
  const [left, right] = [
    key.slice(first, key.length - last),
    wanted.slice(first, wanted.length - last),
  ];
  if (left.length + right.length === 1) return true;
  if (left.length === 2 && right.length === 2) return left[0] === right[1] && left[1] === right[0];
  const isOtherLetter = left.length === 1 && right.length === 1;
  return isOtherLetter && words > 1 && wanted.length >= SHORTEST_WITH_OTHER_LETTER;
}
