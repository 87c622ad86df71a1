import * as z from 'zod/mini';
import { keptList } from '../../lib/kept-list';

const rememberedSchema = z.object({
  token: z.string(),
  /** The first change in words. */
  title: z.string(),
  /** How many changes there are beside it. */
  more: z.number(),
  sentAt: z.string(),
});

/** A suggestion that was sent from this browser. */
export type Remembered = z.infer<typeof rememberedSchema>;

/** As many as one still wants to look at. */
const MOST = 30;

const kept = keptList({
  storedAs: 'rolegraph-suggestions',
  schema: rememberedSchema,
  keyOf: ({ token }) => token,
  most: MOST,
});

/** What was suggested from this browser, the latest first. */
export const useRemembered = kept.useList;

/** Keeps a suggestion before all others. */
export const remember = kept.add;

/** Forgets the one of a token; its link goes on working. */
export const forget = kept.remove;
