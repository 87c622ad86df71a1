import type { APIRequestContext } from '@playwright/test';
import { askGraphql } from './ask-graphql.ts';

type Named = { slug: string; name: string };

/** What the API says of a set of skills. */
export type SkillsAnswer = {
  rankRoles: { fit: number; gap: number; newLevels: number; role: Named }[];
  nextSkills: { level: number; newRoles: number; skill: Named; roles: Named[] }[];
};

const QUERY = `
  query ($profile: ProfileInput!, $maxGap: Float) {
    rankRoles(profile: $profile, maxGap: $maxGap, first: 100) {
      fit gap newLevels role { slug name }
    }
    nextSkills(profile: $profile, first: 10) {
      level newRoles skill { slug name } roles { slug name }
    }
  }`;

/** The roles that skills fit and the skills to learn next, past the page. */
export function askSkills(
  request: APIRequestContext,
  levels: Record<string, number>,
  maxGap?: number,
): Promise<SkillsAnswer> {
  const skills = Object.entries(levels).map(([skill, level]) => ({ skill, level }));
  return askGraphql<SkillsAnswer>(request, QUERY, {
    profile: { skills },
    ...(maxGap !== undefined && { maxGap }),
  });
}
