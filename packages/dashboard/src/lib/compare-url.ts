import { linkOptions } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { given, text } from './url-state';

/** Stands between slugs, which never contain it; addresses need not escape it. */
const SEPARATOR = '~';

/** The most roles that stand side by side. */
export const MOST_COMPARED = 4;

/** The roles to compare, by slug. */
export const compareSearchSchema = z.object({ roles: text });

/** The slugs in an address's `roles`, each once. */
export function readComparedRoles(roles: string | undefined): readonly string[] {
  const slugs = (roles ?? '').split(SEPARATOR).filter((slug) => slug !== '');
  return [...new Set(slugs)].slice(0, MOST_COMPARED);
}

/** Roles side by side; with fewer than two, others are chosen there. */
export function compareUrl(slugs: readonly string[]) {
  const roles = slugs.length > 0 ? slugs.join(SEPARATOR) : undefined;
  return linkOptions({ to: '/compare', search: given({ roles }) });
}
