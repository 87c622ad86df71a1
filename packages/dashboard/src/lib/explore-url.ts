import { linkOptions } from '@tanstack/react-router';
import { given } from './url-state';

/**
 * The explorer: what was done to the scene, act by act (see acts.ts), and what is chosen in it, such as
 * `skill/python`; what the legend switches off, and the least importance; what it is shown as; and the
 * plan that is marked in it, as `from.to`, or by all roles of its route. The screen itself leaves out what cannot be.
 */
export type ExploreSearch = {
  readonly acts?: string | undefined;
  readonly at?: string | undefined;
  readonly without?: string | undefined;
  readonly importance?: number | undefined;
  readonly form?: 'drawing' | 'table' | 'both' | undefined;
  readonly plan?: string | undefined;
};

/** The explorer, from an entity such as `skill/python` on; without one, the start is chosen there. */
export function exploreUrl(from?: string) {
  return linkOptions({
    to: '/explore',
    search: given({ acts: from && `${from}.20`, at: from }),
  });
}
