import { linkOptions } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { catch as orElse } from 'zod/mini';
import { BROWSE_PATHS } from './browse-url';
import type { Kind } from './kinds';
import { given, text } from './url-state';

const number = orElse(z.optional(z.int().check(z.minimum(0))), undefined);

/** The revisions of an entity that are compared; of one that is chosen alone there is no other yet. */
export const historySearchSchema = z.object({ from: number, to: number });

/** What the list of all changes is narrowed to (see read-change-state.ts). */
export const activitySearchSchema = z.object({ state: text });

/** The page of the operations of a change set. */
export const changeSetSearchSchema = z.object({ page: number });

/** The check whose findings are shown, and the page of them. */
export const healthSearchSchema = z.object({ check: text, page: number });

/** Two revisions of an entity, or one, or none. */
export type ChosenRevisions = z.infer<typeof historySearchSchema>;

/** What was done to an entity. */
export function historyUrl(kind: Kind, slug: string, chosen: ChosenRevisions = {}) {
  const params = { list: BROWSE_PATHS[kind].slice(1), slug };
  return linkOptions({ to: '/$list/$slug/history', params, search: given(chosen) });
}

/** What was done to the graph. */
export function activityUrl(state?: string) {
  return linkOptions({ to: '/activity', search: given({ state }) });
}

/** One change set. */
export function changeSetUrl(changeSet: number, page?: number) {
  const params = { number: String(changeSet) };
  return linkOptions({ to: '/changes/$number', params, search: given({ page }) });
}

/** How well the graph is, with the findings of a check. */
export function healthUrl(shown: z.infer<typeof healthSearchSchema> = {}) {
  return linkOptions({ to: '/health', search: given(shown) });
}
