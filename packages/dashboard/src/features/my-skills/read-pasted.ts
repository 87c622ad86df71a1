import * as z from 'zod/mini';
import { levelKey } from '../../lib/levels';

/** A skill as a pasted text names it. */
export type PastedSkill = {
  /** All that was written, as one name may end in a figure that is no level. */
  readonly text: string;
  /** The same without the level at its end. */
  readonly name: string;
  /** The level that was written, if one was. */
  readonly level: number | null;
};

/** More names than one has skills; who pastes more has pasted something else. */
export const MOST_PASTED = 1000;

/** Longer than any name; nothing that long is looked up. */
const LONGEST = 200;

const LEVELS = [1, 2, 3, 4, 5];

const WORDS = LEVELS.map((level) => levelKey(level)).join('|');

const LEVEL = new RegExp(`^(?:level\\s*)?([1-5]|${WORDS})(?:\\s*/\\s*5)?$`, 'i');

/** A name, something that sets it apart, and a level. */
const NAME_AND_LEVEL = new RegExp(
  `^(.*?\\S)(?:\\s*[:=(]\\s*|\\s+[-–—]\\s*|\\s+)(?:level\\s*)?([1-5]|${WORDS})(?:\\s*/\\s*5)?\\)?$`,
  'i',
);

const BULLET = /^(?:[-*•·–]|\d+[.)])\s+/;

const entrySchema = z.union([
  z.string(),
  z.object({
    skill: z.optional(z.string()),
    name: z.optional(z.string()),
    level: z.optional(z.number()),
  }),
]);

const listSchema = z.union([
  z.array(entrySchema),
  z.pipe(
    z.object({ skills: z.array(entrySchema) }),
    z.transform(({ skills }) => skills),
  ),
]);

/**
 * Reads the skills out of a text: one on each line or with commas between, each with a level behind
 * it or none; or what this screen saves, as CSV or JSON. What is there twice counts once, at the
 * higher level.
 */
export function readPasted(text: string): readonly PastedSkill[] {
  return withoutRepeats(readJson(text) ?? readLines(text));
}

function readJson(text: string): readonly PastedSkill[] | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    const read = listSchema.safeParse(JSON.parse(text));
    return read.success ? read.data.flatMap(readEntry) : null;
  } catch {
    return null;
  }
}

function readEntry(entry: z.infer<typeof entrySchema>): readonly PastedSkill[] {
  if (typeof entry === 'string') return readPiece(entry);
  const name = (entry.skill ?? entry.name ?? '').trim();
  const level = LEVELS.find((level) => level === entry.level) ?? null;
  return name === '' ? [] : [{ text: name, name, level }];
}

function readLines(text: string): readonly PastedSkill[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const cells = cellsOf(line);
    const isHead = index === 0 && cells.map((cell) => cell.toLowerCase()).join() === 'skill,level';
    return isHead ? [] : readCells(cells);
  });
}

/** A cell that holds a level alone belongs to the name before it. */
function readCells(cells: readonly string[]): readonly PastedSkill[] {
  const skills: PastedSkill[] = [];
  for (const cell of cells) {
    const level = levelOf(cell);
    const before = skills.at(-1);
    if (level !== null && before?.level === null) {
      skills.splice(-1, 1, { ...before, name: before.text, level });
    } else skills.push(...readPiece(cell));
  }
  return skills;
}

function readPiece(piece: string): readonly PastedSkill[] {
  const text = piece.trim().replace(BULLET, '');
  if (text === '') return [];
  if (text.length > LONGEST) return [{ text: text.slice(0, LONGEST), name: '', level: null }];
  const [, name, level] = NAME_AND_LEVEL.exec(text) ?? [];
  return [{ text, name: name ?? text, level: level === undefined ? null : levelOf(level) }];
}

function levelOf(text: string): number | null {
  const [, found] = LEVEL.exec(text.trim()) ?? [];
  if (found === undefined) return null;
  return (
    LEVELS.find((level) => found === `${level}` || found.toLowerCase() === levelKey(level)) ?? null
  );
}

/** The parts of a line between commas, semicolons and tabs; quotes hold what belongs together. */
function cellsOf(line: string): readonly string[] {
  const cells = line.match(/"(?:[^"]|"")*"|[^,;\t"]+/g) ?? [];
  return cells.map(unquoted).filter((cell) => cell !== '');
}

function unquoted(cell: string): string {
  const text = cell.trim();
  const inner = /^"(.*)"$/.exec(text)?.[1]?.replaceAll('""', '"') ?? text;
  // What CSV for spreadsheets puts before a text that looks like a formula.
  return inner.replace(/^'(?=[=+\-@])/, '').trim();
}

function withoutRepeats(skills: readonly PastedSkill[]): readonly PastedSkill[] {
  const byName = new Map<string, PastedSkill>();
  for (const skill of skills) {
    const key = skill.name.toLowerCase() || skill.text;
    const before = byName.get(key);
    if (!before || (skill.level ?? 0) > (before.level ?? 0)) byName.set(key, skill);
  }
  return [...byName.values()];
}
