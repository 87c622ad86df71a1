import { expect, test } from 'vitest';
import type { SkillCategory } from '../../gql/graphql';
import { arrangeSkills } from './arrange-skills';
import type { ListedSkill } from './listed-skill';

function listedOf(name: string, level: number, category: SkillCategory): ListedSkill {
  const slug = name.toLowerCase();
  return { slug, level, skill: { slug, name, category }, suggestions: [] };
}

const given = [
  listedOf('SQL', 2, 'TECHNICAL'),
  listedOf('Writing', 5, 'INTERPERSONAL'),
  listedOf('Git', 2, 'TECHNICAL'),
];

function namesIn(order: 'category' | 'name' | 'level') {
  return arrangeSkills(given, order).map(({ category, skills }) => [
    category,
    ...skills.map(({ skill }) => skill?.name),
  ]);
}

test('skills stand by category, by name, or the highest level first', () => {
  expect(namesIn('category')).toEqual([
    ['TECHNICAL', 'Git', 'SQL'],
    ['INTERPERSONAL', 'Writing'],
  ]);
  expect(namesIn('name')).toEqual([[null, 'Git', 'SQL', 'Writing']]);
  expect(namesIn('level')).toEqual([[null, 'Writing', 'Git', 'SQL']]);
});

test('a list without skills has no parts', () => {
  expect(arrangeSkills([], 'level')).toEqual([]);
});
