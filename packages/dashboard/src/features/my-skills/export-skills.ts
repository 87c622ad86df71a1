import { toCsv } from '../../lib/csv';
import { type SavedFile, textContent } from '../../lib/save-file';
import { wordsOfSlug } from '../../lib/words-of-slug';
import type { ListedSkill } from './listed-skill';

/** A list as CSV that `readPasted` reads: the names of the skills and their levels. */
export async function skillsAsCsv(skills: readonly ListedSkill[]): Promise<SavedFile> {
  const rows = skills.map((one) => [nameOf(one), one.level]);
  const text = await toCsv(['skill', 'level'], rows);
  return { name: 'my-skills.csv', content: textContent(text, 'text/csv') };
}

/** A list as JSON that `readPasted` reads. */
export function skillsAsJson(skills: readonly ListedSkill[]): SavedFile {
  const list = skills.map((one) => ({
    skill: one.skill?.slug ?? one.slug,
    name: nameOf(one),
    level: one.level,
  }));
  const text = `${JSON.stringify({ skills: list }, null, 2)}\n`;
  return { name: 'my-skills.json', content: textContent(text, 'application/json') };
}

function nameOf({ skill, slug }: ListedSkill): string {
  return skill?.name ?? wordsOfSlug(slug);
}
