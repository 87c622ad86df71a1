import type { SkillNamesQuery } from '../../gql/graphql';
import type { HeldSkill } from '../../lib/held-skills';
import type { LinkedEntity } from '../../lib/linked-entity';
import type { PastedSkill } from './read-pasted';

/** What the API says of a name. */
export type SkillMatch = SkillNamesQuery['matchSkills'][number];

/** A pasted skill that is known, and what becomes of it. */
export type SortedSkill = {
  readonly text: string;
  readonly skill: LinkedEntity;
  /** The level that it will have, or has. */
  readonly level: number;
  /** The level that it has now; 0 where it is not in the list. */
  readonly held: number;
};

/** A pasted skill that nobody knows by its name, and the nearest names. */
export type UnknownSkill = {
  readonly text: string;
  readonly suggestions: readonly LinkedEntity[];
};

/** What is to become of the skills of a pasted list. */
export type SortedPaste = {
  readonly add: readonly SortedSkill[];
  readonly raise: readonly SortedSkill[];
  readonly have: readonly SortedSkill[];
  readonly unknown: readonly UnknownSkill[];
};

/** What a pasted list is held against. */
export type PasteContext = {
  /** What the API says, by the name that it was asked for. */
  readonly matches: ReadonlyMap<string, SkillMatch>;
  readonly held: readonly HeldSkill[];
  /** The level of what is written without one. */
  readonly usual: number;
  /** What was chosen among the nearest names, by what was written. */
  readonly chosen: ReadonlyMap<string, LinkedEntity>;
};

/**
 * Sorts a pasted list into what is new, what it raises, what is there already and what is unknown.
 * What is held at a higher level stays there, and so does what is written without a level.
 */
export function sortPasted(pasted: readonly PastedSkill[], context: PasteContext): SortedPaste {
  const levels = new Map(context.held.map(({ slug, level }) => [slug, level]));
  const known = new Map<string, SortedSkill>();
  const unknown: UnknownSkill[] = [];
  for (const one of pasted) {
    const found = find(one, context);
    if (!found) {
      unknown.push({ text: one.text, suggestions: suggestionsFor(one, context) });
      continue;
    }
    const { skill, level } = found;
    const held = levels.get(skill.slug) ?? 0;
    const wanted = level ?? (held === 0 ? context.usual : held);
    const reached = Math.max(wanted, held, known.get(skill.slug)?.level ?? 0);
    known.set(skill.slug, { text: one.text, skill, held, level: reached });
  }
  const sorted = [...known.values()];
  return {
    add: sorted.filter(({ held }) => held === 0),
    raise: sorted.filter(({ held, level }) => held > 0 && level > held),
    have: sorted.filter(({ held, level }) => held > 0 && level === held),
    unknown,
  };
}

/** The whole text may be a name that ends in a figure; only else is its end a level. */
function find(
  { text, name, level }: PastedSkill,
  { matches, chosen }: PasteContext,
): { skill: LinkedEntity; level: number | null } | null {
  const whole = matches.get(text)?.skill;
  if (whole) return { skill: whole, level: text === name ? level : null };
  const skill = matches.get(name)?.skill ?? chosen.get(text);
  return skill ? { skill, level } : null;
}

function suggestionsFor(
  { text, name }: PastedSkill,
  { matches }: PasteContext,
): readonly LinkedEntity[] {
  const near = matches.get(name)?.suggestions ?? [];
  return near.length > 0 ? near : (matches.get(text)?.suggestions ?? []);
}

/** The names to ask the API for. */
export function namesOf(pasted: readonly PastedSkill[]): readonly string[] {
  return [...new Set(pasted.flatMap(({ text, name }) => (name === '' ? [] : [text, name])))];
}
