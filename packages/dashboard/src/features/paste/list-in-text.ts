import type { HeldSkill } from '../../lib/held-skills';
import type { NamedInText } from './named-in-text';

/** A skill that a CV names, and what is to become of it. */
export type ListedInText = NamedInText & {
  /** The level that it would have. */
  readonly level: number;
  /** The level that it has; 0 where it is none of one's own. */
  readonly held: number;
  readonly isTaken: boolean;
};

/** Working: what most people mean who write a skill down and nothing else. */
export const USUAL_LEVEL = 3;

/** The skills of a text with what was chosen of each; what is held already, or ruled out, waits to be ticked. */
export function listInText(
  skills: readonly NamedInText[],
  held: readonly HeldSkill[],
  chosen: ReadonlyMap<string, Partial<ListedInText>>,
): readonly ListedInText[] {
  const levels = new Map(held.map(({ slug, level }) => [slug, level]));
  return skills.map((skill) => {
    const has = levels.get(skill.slug) ?? 0;
    const isTaken = has === 0 && skill.stance !== 'RULED_OUT';
    return { ...skill, level: has || USUAL_LEVEL, isTaken, ...chosen.get(skill.slug), held: has };
  });
}

/** What is new or raised; nothing is ever lowered. */
export function takenSkills(listed: readonly ListedInText[]) {
  const taken = listed.filter(({ isTaken, level, held }) => isTaken && level > held);
  const raised = taken.filter(({ held }) => held > 0).length;
  return { taken, raised, added: taken.length - raised };
}
