import type { Change } from '../change-set/change.ts';
import type { Place } from './dataset.ts';

/** An operation of an import, and the row that it comes from; what is gone comes from none. */
export type PlannedChange = { readonly change: Change; readonly place: Place | null };
