import * as z from 'zod/mini';
import { keptList } from './kept-list';
import { KINDS } from './kinds';

const recentSchema = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('entity'),
    kind: z.enum(KINDS),
    slug: z.string(),
    name: z.string(),
  }),
  z.object({ what: z.literal('plan'), from: z.string(), to: z.string() }),
]);

/** An entity or a plan that was looked at; a plan by the slugs of its ends. */
export type Recent = z.infer<typeof recentSchema>;

/** As many as one still knows having seen. */
const MOST = 8;

const kept = keptList({
  storedAs: 'rolegraph-recent',
  schema: recentSchema,
  keyOf: keyOfRecent,
  most: MOST,
});

/** What was looked at last, the latest first. */
export const useRecent = kept.useList;

/** What was looked at last, at this moment. */
export const readRecent = kept.read;

/** Puts what is looked at now before all else. */
export const recordRecent = kept.add;

/** Forgets all of it. */
export const clearRecent = kept.clear;

/** What tells one from another. */
export function keyOfRecent(recent: Recent): string {
  return recent.what === 'plan'
    ? `plan/${recent.from}/${recent.to}`
    : `${recent.kind}/${recent.slug}`;
}
