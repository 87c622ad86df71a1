import type { Match } from './finder/find-matches';

/** Words of a text: those of a match, or those between two. */
type TextPiece = { readonly at: number; readonly words: string; readonly match: Match | null };

/** Some lines of a text. */
export type TextPart = { readonly start: number; readonly pieces: readonly TextPiece[] };

/** Enough that there are few, and few enough that those out of sight cost nothing to lay out. */
const LETTERS = 1500;

/** A text in parts of whole lines, each in pieces; put together, they are the text. */
export function textParts(text: string, matches: readonly Match[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let [start, from] = [0, 0];
  while (start < text.length) {
    const end = partEnd(text, start, matches);
    const next = matches.findIndex((match, at) => at >= from && match.start >= end);
    const to = next === -1 ? matches.length : next;
    parts.push({ start, pieces: piecesOf(text, { start, end }, matches.slice(from, to)) });
    [start, from] = [end, to];
  }
  return parts;
}

/** The end of a line, and of no line that a match goes over. */
function partEnd(text: string, start: number, matches: readonly Match[]): number {
  let end = text.indexOf('\n', start + LETTERS) + 1;
  while (end > 0 && matches.some((match) => match.start < end && end < match.end)) {
    end = text.indexOf('\n', end) + 1;
  }
  return end === 0 ? text.length : end;
}

function piecesOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  matches: readonly Match[],
): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = start;
  for (const match of matches) {
    if (match.start > at) pieces.push({ at, words: text.slice(at, match.start), match: null });
    pieces.push({ at: match.start, words: text.slice(match.start, match.end), match });
    at = match.end;
  }
  if (at < end) pieces.push({ at, words: text.slice(at, end), match: null });
  return pieces;
}
