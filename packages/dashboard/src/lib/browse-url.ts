import { linkOptions } from '@tanstack/react-router';
import * as z from 'zod/mini';
import type { Kind } from './kinds';
import { text } from './url-state';

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

/** The state of a list. */
export const browseSearchSchema = z.object({ q: text });

/** All of a kind, as a table. */
export function browseUrl(kind: Kind) {
  return linkOptions({ to: BROWSE_PATHS[kind] });
}
