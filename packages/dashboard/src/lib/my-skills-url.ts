import { linkOptions } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { type HeldSkill, writeHeldSkills } from './held-skills';
import { given, text } from './url-state';

/** Skills that somebody shares; the user's own stay in the browser (see my-skills.ts). */
export const mySkillsSearchSchema = z.object({ skills: text });

/** The user's own skills, or those that are given, to pass on. */
export function mySkillsUrl(shared: readonly HeldSkill[] = []) {
  return linkOptions({ to: '/my-skills', search: given({ skills: writeHeldSkills(shared) }) });
}
