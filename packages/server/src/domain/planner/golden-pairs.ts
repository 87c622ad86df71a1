/** Roles by their slugs: a plan leads from one to the other. */
export type RolePair = { readonly from: string; readonly to: string };

/**
 * The pairs of roles of the seed whose plans are looked at where something has changed. Between them
 * they have known moves and leaps, ladders and direct ways (docs/golden-plans.md says which and why).
 */
export const GOLDEN_PAIRS: readonly RolePair[] = [
  { from: 'data-engineer', to: 'machine-learning-engineer' },
  { from: 'data-engineer', to: 'data-scientist' },
  { from: 'junior-data-analyst', to: 'machine-learning-engineer' },
  { from: 'full-stack-developer', to: 'ai-engineer' },
  { from: 'research-assistant', to: 'data-scientist' },
  { from: 'research-scientist', to: 'nlp-engineer' },
  { from: 'data-scientist', to: 'ai-architect' },
  { from: 'junior-machine-learning-engineer', to: 'data-engineer' },
];
