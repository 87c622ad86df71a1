import { linkOptions } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { catch as orElse } from 'zod/mini';
import { SKILL_CATEGORIES } from './skill-categories';
import { flag, given, text } from './url-state';

/** Stands between slugs, which never contain it; addresses need not escape it. */
const SEPARATOR = '~';

/** The most roles that stand side by side. */
export const MOST_COMPARED = 4;

/** What of a comparison is shown; the first is the usual one. */
export const COMPARE_SHOWS = ['all', 'shared', 'different'] as const;

/** One of them. */
export type CompareShow = (typeof COMPARE_SHOWS)[number];

/**
 * The roles to compare, by slug; what of it is shown, of which category of skills, and whether the
 * skills kept in this browser stand beside it; and what is unfolded.
 */
export const compareSearchSchema = z.object({
  roles: text,
  show: orElse(z.optional(z.enum(COMPARE_SHOWS)), undefined),
  category: orElse(z.optional(z.enum(SKILL_CATEGORIES)), undefined),
  mine: flag,
  open: text,
});

/** The roles of an address, and what of it cannot be compared. */
export type ComparedRoles = {
  /** Each once, and no more than stand side by side. */
  readonly slugs: readonly string[];
  /** Those that are there more than once. */
  readonly again: readonly string[];
  /** Those for which there is no room. */
  readonly beyond: readonly string[];
};

/** The slugs in an address's `roles`. */
export function readComparedRoles(roles: string | undefined): ComparedRoles {
  const written = (roles ?? '').split(SEPARATOR).filter((slug) => slug !== '');
  const slugs = [...new Set(written)];
  const again = written.filter((slug, index) => written.indexOf(slug) < index);
  return {
    slugs: slugs.slice(0, MOST_COMPARED),
    again: [...new Set(again)],
    beyond: slugs.slice(MOST_COMPARED),
  };
}

/** The `roles` of an address; undefined where there is none. */
export function writeComparedRoles(slugs: readonly string[]): string | undefined {
  return slugs.length > 0 ? slugs.join(SEPARATOR) : undefined;
}

/** Roles side by side; with fewer than two, others are chosen there. */
export function compareUrl(slugs: readonly string[]) {
  return linkOptions({ to: '/compare', search: given({ roles: writeComparedRoles(slugs) }) });
}
