import { linkOptions } from '@tanstack/react-router';
import * as z from 'zod/mini';
import type { Kind } from './kinds';
import { given, text } from './url-state';

/** The id of the statement that is edited first. */
export const editSearchSchema = z.object({ at: text });

/** The page on which an entity is edited; `at` is the statement that one comes for. */
export function editUrl(kind: Kind, slug: string, at?: string) {
  const params = { kind: kind.toLowerCase(), slug };
  return linkOptions({ to: '/edit/$kind/$slug', params, search: given({ at }) });
}

/** The name that something new begins with. */
export const newSearchSchema = z.object({ name: text });

/** The page on which something of a kind is added. */
export function newUrl(kind: Kind, name?: string) {
  return linkOptions({
    to: '/new/$kind',
    params: { kind: kind.toLowerCase() },
    search: given({ name }),
  });
}
