import { COMMON_WORDS } from './common-words.ts';
import type { Spelling } from './dictionary.ts';
import type { NamePlace } from './find-names.ts';

/** Before a tool or a language, written as it is: what it is done in, or with. */
const DONE_WITH =
  /(?:^|\s)(?:in|with|using|uses?|used|via|and|mit|und|avec|en|de|et)\s+(?:the\s+)?$/iu;

/** What asks for a skill, before or behind its name. */
const ASKS_BEFORE =
  /\b(?:knows?|learnt|learned|some|little|strong|good|great|excellent|solid|sound|proven|skills?|skilled|knowledge|experienced?|expertise|proficien\w+|proficiency|familiar\w*|kenntnisse|erfahrung|expérience|maîtrise)(?:\s+(?:in|of|with|at|mit|en|de))?\s+$/iu;
const ASKS_BEHIND =
  /^\s*(?:skills?|programming|experience|knowledge|basics|kenntnisse|is\s+(?:not\s+)?(?:required|needed|a\s+must)|(?:not\s+)?required)\b/iu;

/** What stands before and behind the parts of a list. */
const PART_BEGINS = /(?:^|[\n,;/|•·+*→>:([–-])\s*$|\b(?:and|or|und|oder|et|ou|od\.)\s+$/iu;
const PART_ENDS = /^\s*(?:$|[\n,;/|•·+*<()\].&–-])|^\s+(?:and|or|und|oder|et|ou)\b/iu;

/** How far away another name may be that tells that a list is one of names, in letters. */
const NEAR = 60;

/** As much of the text before and behind as is looked at. */
const LOOKED_AT = 40;

/**
 * The names that are meant as names. Those that could be something else, being short or everyday words,
 * need what tells so: a list of names around them, or words that ask for skills.
 */
export function keepMeant(text: string, places: readonly NamePlace[]): readonly NamePlace[] {
  const doubtful = new Set(places.filter((place) => isDoubtful(text, place)));
  const sure = places.filter((place) => !doubtful.has(place));
  const meant = new Set(sure);
  for (const place of doubtful) {
    const isListed = standsInList(text, place) && sure.some((other) => isNear(place, other));
    if (isListed || isAskedFor(text, place)) meant.add(place);
  }
  return places.filter((place) => meant.has(place));
}

function isDoubtful(text: string, place: NamePlace): boolean {
  const { spelling } = place;
  const written = text.slice(place.start, place.end);
  if (spelling.words > 1) return false;
  if (spelling.key.length === 1 || COMMON_WORDS.has(spelling.key)) return true;
  if (isEverydayAlias(spelling)) return true;
  // Two letters are a word of some language; in capitals they are an abbreviation.
  return spelling.key.length === 2 && written !== spelling.written;
}

/** A single small word that is only another name: in a taxonomy, *data* for statistics. */
function isEverydayAlias({ isAlias, written, entity }: Spelling): boolean {
  return isAlias && entity.kind !== 'Tool' && written === written.toLowerCase();
}

function standsInList(text: string, { start, end }: NamePlace): boolean {
  return PART_BEGINS.test(before(text, start)) && PART_ENDS.test(behind(text, end));
}

function isAskedFor(text: string, { start, end, spelling }: NamePlace): boolean {
  const [left, right] = [before(text, start), behind(text, end)];
  const written = text.slice(start, end);
  const isProper = /^\p{Lu}/u.test(spelling.written) && spelling.entity.kind !== 'Role';
  const isName = isProper && (spelling.entity.kind === 'Tool' || spelling.key.length <= 2);
  if (isName) {
    if (written !== spelling.written) return false;
    if (spelling.key.length > 2 && /(?:[\p{Ll}\d,]|\bMS)[ \t]+$/u.test(left)) return true;
    return DONE_WITH.test(left) || ASKS_BEFORE.test(left) || ASKS_BEHIND.test(right);
  }
  return ASKS_BEFORE.test(left) || ASKS_BEHIND.test(right);
}

function isNear(place: NamePlace, other: NamePlace): boolean {
  const gap = other.start < place.start ? place.start - other.end : other.start - place.end;
  return gap <= NEAR;
}

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - LOOKED_AT), start);
}

function behind(text: string, end: number): string {
  return text.slice(end, end + LOOKED_AT);
}
