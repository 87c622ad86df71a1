import type { EntityKind } from '../gql/graphql.ts';

/** The kinds of entity, in the order in which lists show them; each word is also the GraphQL type. */
export const KINDS = [
  'Role',
  'Skill',
  'Tool',
  'Industry',
  'Trend',
  'Credential',
  'Place',
  'Source',
] as const;

/** A kind of entity. */
export type Kind = (typeof KINDS)[number];

/** The value of the API's `EntityKind` for each kind. */
const ENUM_OF_KIND: Record<Kind, EntityKind> = {
  Role: 'ROLE',
  Skill: 'SKILL',
  Tool: 'TOOL',
  Industry: 'INDUSTRY',
  Trend: 'TREND',
  Credential: 'CREDENTIAL',
  Place: 'PLACE',
  Source: 'SOURCE',
};

/** The kind as the API's arguments take it. */
export function entityKindOf(kind: Kind): EntityKind {
  return ENUM_OF_KIND[kind];
}

/** The kind that an `EntityKind` of the API stands for. */
export function kindOfEntityKind(entityKind: EntityKind): Kind {
  const found = KINDS.find((kind) => ENUM_OF_KIND[kind] === entityKind);
  if (!found) throw new Error(`kind: "${entityKind}" is none that this dashboard knows`);
  return found;
}
