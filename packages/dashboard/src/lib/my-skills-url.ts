import { linkOptions } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { catch as orElse } from 'zod/mini';
import { type HeldSkill, writeHeldSkills } from './held-skills';
import { flag, given, text } from './url-state';

/** The orders that the list of skills can stand in; the first is the usual one. */
export const SKILL_ORDERS = ['category', 'name', 'level'] as const;

/** One of them. */
export type SkillOrder = (typeof SKILL_ORDERS)[number];

/**
 * Skills that somebody shares; the user's own stay in the browser (see my-skills.ts). Beside them
 * the order of the list, whether only roles within reach are shown, and whether all of them are.
 */
export const mySkillsSearchSchema = z.object({
  skills: text,
  sort: orElse(z.optional(z.enum(SKILL_ORDERS)), undefined),
  reach: flag,
  all: flag,
});

/** The user's own skills, or those that are given, to pass on. */
export function mySkillsUrl(shared: readonly HeldSkill[] = []) {
  return linkOptions({ to: '/my-skills', search: given({ skills: writeHeldSkills(shared) }) });
}
