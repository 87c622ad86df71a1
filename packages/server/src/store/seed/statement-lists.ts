import type { Kind } from '../../domain/graph/kinds.ts';
import { STATEMENT_SHAPES, type StatementType } from '../../domain/graph/statement-types.ts';

/** The lists of statements that an entity's file entry may hold, and what each item states. */
export const STATEMENT_LISTS: Readonly<Record<Kind, Readonly<Record<string, StatementType>>>> = {
  Role: {
    requires: 'REQUIRES',
    uses: 'USES',
    leadsTo: 'LEADS_TO',
    employedIn: 'EMPLOYED_IN',
    expects: 'EXPECTS',
    pays: 'PAYS',
  },
  Skill: { buildsOn: 'BUILDS_ON', broader: 'BROADER', related: 'RELATED' },
  Tool: { supports: 'SUPPORTS' },
  Industry: { applies: 'APPLIES', activeIn: 'ACTIVE_IN' },
  Trend: { shapes: 'SHAPES' },
  Credential: { teaches: 'TEACHES' },
  Place: {},
  Source: {},
};

/** The keys by which an item names what it points at, `skill: python`, with the kind of each. */
export const targetKeys = (type: StatementType): readonly (readonly [string, Kind])[] =>
  STATEMENT_SHAPES[type].to.map((kind) => [kind.toLowerCase(), kind] as const);
