import type { Trouble } from '../../lib/trouble';

/** The end of a way that names a role that there is not; null where that is not the trouble. */
export function unknownEnd({ code, field }: Trouble): 'from' | 'to' | null {
  if (code !== 'NOT_FOUND') return null;
  return field === 'from' || field === 'to' ? field : null;
}
