/** What a text says of a name: asked for or held, only welcome, or not asked for and not held. */
export type Stance = 'ASKED' | 'OPTIONAL' | 'RULED_OUT';

/** Before a name in its clause, with at most a few words between. */
const RULES_OUT_BEFORE = [
  /\b(?:no|without|lacking|kaum|keine?r?|ohne|sans|pas de|aucune)\s+(?:\p{L}+\s+){0,3}(?:experience|knowledge|erfahrung|kenntnisse|expérience|background)\b[^.;:!?]*$/iu,
  /(?:^|[^\p{L}])(?:no|without|ohne|sans|pas de)\s+(?:\p{L}+\s+)?$/iu,
  /\b(?:never|not yet)\s+(?:used|worked|tried|done|learnt|learned)\b[^.;:!?]*$/iu,
  /\b(?:do|does|did)(?:\s+not|n['’]t)\s+(?:\p{L}+\s+)?(?:know|need|require|use|have|want)\b[^.;:!?]*$/iu,
  /\bnot\s+(?:needed|required|necessary|wanted)\s*:[^.;\n]*$/iu,
];

/** Behind a name in its clause. */
const RULES_OUT_BEHIND = [
  /^[^.;:!?\n,]{0,30}\b(?:is|are)\s+not\s+(?:required|needed|necessary|a\s+must|expected)\b/iu,
  /^[^.;:!?\n,]{0,20}\bnot\s+(?:required|needed|necessary)\b/iu,
  /^[^.;:!?\n,]{0,20}\b(?:nicht\s+(?:nötig|erforderlich)|(?:ist\s+)?kein\s+(?:thema|muss))\b/iu,
];

const WELCOME =
  '(?:nice[\\s-]*(?:to|2)[\\s-]*have|good\\s+to\\s+have|desirable|desired|preferred|preferably|optional(?:ly)?|ideally|bonus(?:\\s+points)?|(?:a|un|big|real)\\s+plus|would\\s+be\\s+(?:welcome|nice|great)|(?:is|are)\\s+welcome|could|wünschenswert|von\\s+vorteil|idealerweise|souhaité|apprécié)';

/** A line that says that what follows is only welcome. */
const HEAD_ALONE = new RegExp(`^[^\\p{L}\\d]*(?:${WELCOME})[^\\p{L}]*$`, 'iu');

/** The same, before the names on one line. */
const HEAD_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:${WELCOME})\\s*(?:[:→–-]|=>)[^.;|\\n]*$|\\b(?:ideally|preferably|idealerweise)\\b[^.;|\\n]*$`,
  'iu',
);

const SAID_BEHIND = new RegExp(
  `^[^.;:,!?|•·→\\n]{0,40}\\b(?:${WELCOME.replace('could|', '').replace('ideally|', '')})(?![\\p{L}])`,
  'iu',
);

/** A line that begins another part: short, with a colon at its end or no sign of a list before it. */
const OTHER_HEAD = /^\s*[^\s\-•*>·–].{0,60}:\s*$/u;

/** How a text means the name at a place in it. */
export function readStance(text: string, start: number, end: number): Stance {
  const left = text.slice(sentenceStart(text, start), start);
  const right = text.slice(end, end + 80);
  if (RULES_OUT_BEFORE.some((one) => one.test(left))) return 'RULED_OUT';
  if (RULES_OUT_BEHIND.some((one) => one.test(right))) return 'RULED_OUT';
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (HEAD_BEFORE.test(line) || SAID_BEHIND.test(right)) return 'OPTIONAL';
  return isUnderWelcomeHead(text, start) ? 'OPTIONAL' : 'ASKED';
}

/** Sentences go over the ends of lines, as scanners break them, but not over an empty line or a list's. */
function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - 160);
  const ends = [...text.slice(from, at).matchAll(/[.!?;]\s|\n\s*(?:\n|[-•*>·–|])/gu)];
  const last = ends.at(-1);
  return last ? from + last.index + 1 : from;
}

function isUnderWelcomeHead(text: string, start: number): boolean {
  let lineEnd = text.lastIndexOf('\n', start - 1);
  while (lineEnd > 0) {
    const lineStart = text.lastIndexOf('\n', lineEnd - 1) + 1;
    const line = text.slice(lineStart, lineEnd);
    if (HEAD_ALONE.test(line)) return true;
    if (line.trim() === '' || OTHER_HEAD.test(line)) return false;
    lineEnd = lineStart - 1;
  }
  return false;
}
