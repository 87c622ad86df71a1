import { linkOptions } from '@tanstack/react-router';
import * as z from 'zod/mini';
import type { Kind } from './kinds';
import { given, text } from './url-state';

/** The entity that it is made part of, or the one that is made part of it, by slug; `into` goes first. */
export const mergeSearchSchema = z.object({ into: text, from: text });

type MergeSearch = z.infer<typeof mergeSearchSchema>;

/** What takes its place, by slug. */
export const deprecateSearchSchema = z.object({ by: text });

const paramsOf = (kind: Kind, slug: string) => ({ kind: kind.toLowerCase(), slug });

/** The page on which an entity and another are made one. */
export function mergeUrl(kind: Kind, slug: string, search: MergeSearch = {}) {
  const params = paramsOf(kind, slug);
  return linkOptions({ to: '/merge/$kind/$slug', params, search: given(search) });
}

/** The page on which an entity is taken out of use; `by` is what takes its place. */
export function deprecateUrl(kind: Kind, slug: string, by?: string) {
  const params = paramsOf(kind, slug);
  return linkOptions({ to: '/deprecate/$kind/$slug', params, search: given({ by }) });
}
