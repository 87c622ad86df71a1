import type { Trouble } from '../../../lib/trouble';

/** A role to avoid or to pass through that the API refused; null where that is not the trouble. */
export type RefusedStop = {
  readonly field: 'avoid' | 'via';
  /** What the address calls it. */
  readonly slug: string | null;
};

/** Reads such a trouble. */
export function refusedStop({ code, field, value }: Trouble): RefusedStop | null {
  if (code !== 'NOT_FOUND' && code !== 'BAD_USER_INPUT') return null;
  return field === 'avoid' || field === 'via' ? { field, slug: value ?? null } : null;
}
