import { linkOptions } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { catch as orElse } from 'zod/mini';
import type { Kind } from './kinds';
import { flag, given, text } from './url-state';

/** Where the list of a kind stands. */
export const BROWSE_PATHS = {
  Role: '/roles',
  Skill: '/skills',
  Tool: '/tools',
  Industry: '/industries',
  Trend: '/trends',
  Credential: '/credentials',
  Place: '/places',
  Source: '/sources',
} as const satisfies Record<Kind, string>;

/** How many rows a page of a list may have; `all` is one page, of which as much is read as is in sight. */
export const PAGE_SIZES = ['all', 25, 50, 100] as const;

/** The number of rows of a page where no other is chosen. */
export const USUAL_PAGE_SIZE = 'all';

const number = orElse(z.optional(z.int().check(z.minimum(1))), undefined);

/**
 * The state of a list: what it is narrowed to, its order (a column, with a minus sign in front
 * where it goes down), its page, and how its table is laid out. Which of them a kind knows, and by
 * which values, its list says; all else counts as not given.
 */
export const browseSearchSchema = z.object({
  q: text,
  status: text,
  group: text,
  seniority: number,
  category: text,
  reuse: text,
  direction: text,
  type: text,
  provider: text,
  publisher: text,
  article: flag,
  /** Conditions beside these filters, as `condition-url.ts` of the list writes them. */
  where: text,
  sort: text,
  page: number,
  size: orElse(z.optional(z.literal(PAGE_SIZES)), undefined),
  columns: text,
  dense: flag,
  /** The roles that are ticked to be compared. */
  pick: text,
});

/** A list's part of the address. */
export type BrowseSearch = z.infer<typeof browseSearchSchema>;

/** All of a kind, as a table, or what a state of it narrows them to. */
export function browseUrl(kind: Kind, search: BrowseSearch = {}) {
  return linkOptions({ to: BROWSE_PATHS[kind], search: given(search) });
}
