/** A skill that somebody has: its slug, and a whole level from 1 (aware) to 5 (expert). */
export type HeldSkill = { readonly slug: string; readonly level: number };

/** Stands between skills in an address, and between a slug and its level; no slug has either. */
const [BETWEEN, WITHIN] = ['~', '.'] as const;

const ENTRY = /^([a-z0-9-]+)\.([1-5])$/;

/** The API takes no list that is longer. */
export const MOST_SKILLS = 500;

/**
 * The skills in a text such as `python.3~sql.2`; what is no skill with a level counts as not there.
 * Of a skill that is there twice the higher level holds.
 */
export function readHeldSkills(text: string | null | undefined): readonly HeldSkill[] {
  const entries = (text ?? '').split(BETWEEN).flatMap((entry) => {
    const [, slug, level] = ENTRY.exec(entry) ?? [];
    return slug === undefined ? [] : [{ slug, level: Number(level) }];
  });
  return mergeHeldSkills(entries).slice(0, MOST_SKILLS);
}

/** The text that `readHeldSkills` reads; undefined where there is no skill. */
export function writeHeldSkills(skills: readonly HeldSkill[]): string | undefined {
  if (skills.length === 0) return undefined;
  return skills.map(({ slug, level }) => `${slug}${WITHIN}${level}`).join(BETWEEN);
}

/** Several lists as one, in the order of first mention; the higher level of a skill holds. */
export function mergeHeldSkills(...lists: readonly (readonly HeldSkill[])[]): readonly HeldSkill[] {
  const levels = new Map<string, number>();
  for (const { slug, level } of lists.flat()) {
    levels.set(slug, Math.max(level, levels.get(slug) ?? 0));
  }
  return [...levels].map(([slug, level]) => ({ slug, level }));
}

/** The list with a skill at a level, where it stood or at the end; without it where that is null. */
export function withHeldSkill(
  skills: readonly HeldSkill[],
  slug: string,
  level: number | null,
): readonly HeldSkill[] {
  if (level === null) return skills.filter((skill) => skill.slug !== slug);
  const known = skills.some((skill) => skill.slug === slug);
  if (!known) return [...skills, { slug, level }];
  return skills.map((skill) => (skill.slug === slug ? { slug, level } : skill));
}
