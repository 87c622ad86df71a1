import type { SkillCategory } from '../gql/graphql';

/** The categories of skills, in the order in which lists show them. */
export const SKILL_CATEGORIES = [
  'TECHNICAL',
  'MATHEMATICAL',
  'ANALYTICAL',
  'DOMAIN',
  'INTERPERSONAL',
] as const satisfies readonly SkillCategory[];
