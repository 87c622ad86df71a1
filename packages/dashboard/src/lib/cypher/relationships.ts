import type { Kind } from '../kinds.ts';

/** What a field of the API that leads to entities stands for in the graph. */
export type Relationship = {
  readonly type: string;
  readonly way: 'out' | 'in' | 'both';
  /** The kind that it leads to. */
  readonly to: Kind;
};

function out(type: string, to: Kind): Relationship {
  return { type, way: 'out', to };
}

function into(type: string, to: Kind): Relationship {
  return { type, way: 'in', to };
}

/** All of these fields; a field of one name stands for the same whatever kind has it. */
export const RELATIONSHIPS: Readonly<Record<string, Relationship>> = {
  requires: out('REQUIRES', 'Skill'),
  requiredBy: into('REQUIRES', 'Role'),
  uses: out('USES', 'Tool'),
  usedBy: into('USES', 'Role'),
  leadsTo: out('LEADS_TO', 'Role'),
  ledToBy: into('LEADS_TO', 'Role'),
  employedIn: out('EMPLOYED_IN', 'Industry'),
  employs: into('EMPLOYED_IN', 'Role'),
  expects: out('EXPECTS', 'Credential'),
  expectedBy: into('EXPECTS', 'Role'),
  pays: out('PAYS', 'Place'),
  buildsOn: out('BUILDS_ON', 'Skill'),
  unlocks: into('BUILDS_ON', 'Skill'),
  broader: out('BROADER', 'Skill'),
  narrower: into('BROADER', 'Skill'),
  related: { type: 'RELATED', way: 'both', to: 'Skill' },
  supports: out('SUPPORTS', 'Skill'),
  supportedBy: into('SUPPORTS', 'Tool'),
  teaches: out('TEACHES', 'Skill'),
  taughtBy: into('TEACHES', 'Credential'),
  shapesRoles: out('SHAPES', 'Role'),
  shapesSkills: out('SHAPES', 'Skill'),
  shapesTools: out('SHAPES', 'Tool'),
  shapesIndustries: out('SHAPES', 'Industry'),
  shapedBy: into('SHAPES', 'Trend'),
  applies: out('APPLIES', 'Skill'),
  appliedBy: into('APPLIES', 'Industry'),
  activeIn: out('ACTIVE_IN', 'Place'),
};
