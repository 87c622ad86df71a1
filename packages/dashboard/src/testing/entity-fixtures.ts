import type { EntityHeader_EntityFragment, RolePage_RoleFragment } from '../gql/graphql';
import { evidenceOf } from './fixtures';

/** A fragment's fields alone, without the mark by which masking tells fragments apart. */
type Plain<Fragment> = Omit<Fragment, ' $fragmentName'>;

type Role = Plain<RolePage_RoleFragment>;

type Edge = RolePage_RoleFragment['requiresConnection']['edges'][number];

/** What every entity has. */
export function headerOf(
  name: string,
): Plain<Extract<EntityHeader_EntityFragment, { kind: 'Role' }>> {
  return {
    kind: 'Role',
    id: name,
    slug: name.toLowerCase().replaceAll(' ', '-'),
    name,
    description: `What ${name} is.`,
    aliases: [],
    status: 'ACTIVE',
    replacedBy: null,
    version: 3,
  };
}

/** The other end of a statement. */
export function nodeOf(name: string) {
  const { id, slug, status } = headerOf(name);
  return { id, slug, name, status };
}

/** A statement that an article makes. */
export function statementOf(name: string) {
  return {
    id: `statement-${name}`,
    rank: 'NORMAL' as const,
    basis: 'ARTICLE' as const,
    evidence: [evidenceOf(`On ${name}.`)],
  };
}

/** A skill that a role asks for. */
export function requirementOf(name: string, fields: Partial<Edge['properties']> = {}): Edge {
  return {
    node: { ...nodeOf(name), category: 'TECHNICAL' },
    properties: {
      ...statementOf(name),
      gradeBasis: 'EDITORIAL',
      necessity: 'ESSENTIAL',
      importance: 3,
      level: 3,
      ...fields,
    },
  };
}

/** A connection with nothing in it. */
const none = { totalCount: 0, edges: [] };

/** A role of which nothing is known but what is given. */
export function roleOf(name: string, fields: Partial<Role> = {}) {
  const role: Role = {
    id: name,
    seniority: null,
    group: null,
    duties: [],
    requiresConnection: { ...none, pageInfo: { endCursor: null } },
    usesConnection: none,
    ledToByConnection: none,
    leadsToConnection: none,
    employedInConnection: none,
    expectsConnection: none,
    shapedByConnection: none,
    paysConnection: none,
    ...fields,
  };
  return { ...headerOf(name), ...role };
}
