import type { Author } from '../change-sets/change-set.ts';

/** Whoever writes the seed, and proposes what a newer one brings. */
export const SEED_AUTHOR: Author = { id: 'system:seed', name: 'The seed of Rolegraph' };
