import type { SkillCategory } from '../gql/graphql';

/** The categories of skills, in the order in which lists show them. */
export const SKILL_CATEGORIES: readonly SkillCategory[] = [
  'TECHNICAL',
  'MATHEMATICAL',
  'ANALYTICAL',
  'DOMAIN',
  'INTERPERSONAL',
];
