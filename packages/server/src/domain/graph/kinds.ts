/** The kinds of entity, each the label of its nodes, in the order in which lists show them. */
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

/** A kind of entity; the same word is the Neo4j label and the GraphQL type. */
export type Kind = (typeof KINDS)[number];

/** Whether an entity is in use; nothing is deleted once it was applied. */
export type EntityStatus = 'ACTIVE' | 'DEPRECATED';

/** Where a claim, or a grade, comes from. */
export const BASES = ['ARTICLE', 'DATASET', 'EDITORIAL'] as const;
export type Basis = (typeof BASES)[number];

/** How much weight editors give a statement among its like. */
export type Rank = 'PREFERRED' | 'NORMAL' | 'DEPRECATED';
