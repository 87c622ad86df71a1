import type { CompareRolesQuery } from '../gql/graphql';
import { evidenceOf } from './fixtures';

type Answer = CompareRolesQuery['compareRoles'];
type Role = Answer['roles'][number];
type Requirement = Role['requiresConnection']['edges'][number];

function endOf(name: string) {
  return { id: name, slug: name.toLowerCase().replaceAll(' ', '-'), name };
}

/** What a role says of a skill, as an article supports it. */
export function compareRequirementOf(
  name: string,
  fields: Partial<Requirement['properties']> = {},
): Requirement {
  return {
    node: { ...endOf(name), category: 'TECHNICAL' },
    properties: {
      id: `requires-${name}`,
      basis: 'ARTICLE',
      gradeBasis: 'EDITORIAL',
      necessity: 'ESSENTIAL',
      level: 3,
      importance: 4,
      evidence: [evidenceOf(`On ${name}.`)],
      ...fields,
    },
  };
}

/** A role of which nothing is known but what is given. */
export function compareRoleOf(name: string, fields: Partial<Role> = {}): Role {
  return {
    ...endOf(name),
    seniority: 3,
    group: null,
    requiresConnection: { edges: [] },
    usesConnection: { edges: [] },
    employedInConnection: { edges: [] },
    shapedByConnection: { edges: [] },
    ...fields,
  };
}

/** A skill and the level that each role asks for; null where it asks for none. */
export function comparedSkillOf(
  name: string,
  levels: readonly (number | null)[],
  fields: Partial<Answer['skills'][number]['skill']> = {},
): Answer['skills'][number] {
  return {
    skill: { ...endOf(name), category: 'TECHNICAL', ...fields },
    needs: levels.map((level) =>
      level === null ? null : { level, importance: 4, implied: false, evidence: [] },
    ),
  };
}

/** The direct move from one role to another. */
export function comparedMoveOf(from: string, to: string, gap: number): Answer['moves'][number] {
  return { from: endOf(from), to: endOf(to), gap, newLevels: 10, effort: 5, move: null };
}
