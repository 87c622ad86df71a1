import { linkOptions } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { catch as orElse } from 'zod/mini';
import { KINDS, type Kind } from './kinds';
import { given, text } from './url-state';

/** The first part of the address of an entity's page. */
export const ENTITY_PATHS = {
  Role: '/roles/$slug',
  Skill: '/skills/$slug',
  Tool: '/tools/$slug',
  Industry: '/industries/$slug',
  Trend: '/trends/$slug',
  Credential: '/credentials/$slug',
  Place: '/places/$slug',
  Source: '/sources/$slug',
} as const satisfies Record<Kind, string>;

/** What a neighbourhood can be shown as. */
export const NEIGHBOURHOOD_FORMS = ['drawing', 'table'] as const;

/**
 * What `open` holds: the keys of the statements whose evidence is shown (see open-keys.ts). `as` is
 * what the neighbourhood is shown as, and `at` what is chosen in it, such as `skill/python`. `page` is
 * the page of the statements that rest on a source.
 */
export const entitySearchSchema = z.object({
  open: text,
  as: orElse(z.optional(z.enum(NEIGHBOURHOOD_FORMS)), undefined),
  at: text,
  page: orElse(z.optional(z.int().check(z.minimum(1))), undefined),
});

/** The results screen: what is looked for, and the kind that it is narrowed to. */
export const searchSearchSchema = z.object({
  q: text,
  kind: orElse(z.optional(z.enum(KINDS)), undefined),
});

/** The state of the results screen. */
export type SearchState = z.infer<typeof searchSearchSchema>;

/** The first screen. */
export function homeUrl() {
  return linkOptions({ to: '/' });
}

/** One of the things that the first screen tells of the whole graph. */
export function glanceUrl(panel: 'needed' | 'doors' | 'trends') {
  return linkOptions({ to: '/', hash: panel });
}

/** All skills that open doors. */
export function doorsUrl() {
  return linkOptions({ to: '/doors' });
}

/** An entity's own page. */
export function entityUrl(kind: Kind, slug: string) {
  return linkOptions({ to: ENTITY_PATHS[kind], params: { slug } });
}

/** The list of what matches a text. */
export function searchUrl(state: SearchState) {
  return linkOptions({ to: '/search', search: given(state) });
}
