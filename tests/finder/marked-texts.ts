import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stance } from '../../packages/dashboard/src/features/paste/finder/read-stance.ts';

/** Words that were marked by hand, and what they name. */
export type Mark = {
  readonly start: number;
  readonly end: number;
  /** `skill/python` */
  readonly ref: string;
  readonly stance: Stance;
};

/** A text as somebody would paste it, and what was marked in it. */
export type MarkedText = {
  readonly name: string;
  readonly text: string;
  readonly marks: readonly Mark[];
};

const FOLDER = join(import.meta.dirname, 'texts');

const KINDS: Readonly<Record<string, string>> = { r: 'role', s: 'skill', t: 'tool' };

const STANCES: Readonly<Record<string, Stance>> = { '-': 'RULED_OUT', '?': 'OPTIONAL' };

const MARK = /⟦(?<words>[^⟧=]+)=(?<kind>[rst])\/(?<slug>[a-z0-9-]+?)(?: (?<stance>[-?]))?⟧/gu;

/** All texts, as README.md says they are marked. */
export function readMarkedTexts(): readonly MarkedText[] {
  return readdirSync(FOLDER)
    .toSorted()
    .map((file) => readMarks(file.replace('.txt', ''), readFileSync(join(FOLDER, file), 'utf8')));
}

function readMarks(name: string, marked: string): MarkedText {
  const marks: Mark[] = [];
  let [text, at] = ['', 0];
  for (const { 0: whole, index, groups } of marked.matchAll(MARK)) {
    const { words = '', kind = '', slug = '', stance = '' } = groups ?? {};
    text += marked.slice(at, index);
    const start = text.length;
    text += words;
    at = index + whole.length;
    const ref = `${KINDS[kind]}/${slug}`;
    marks.push({ start, end: text.length, ref, stance: STANCES[stance] ?? 'ASKED' });
  }
  return { name, text: text + marked.slice(at), marks };
}
