import type { RequestContext } from '../request-context.ts';

/** Whether whoever asks is shown what visitors have suggested, before it is applied. */
export async function seesVisitors({ person }: RequestContext): Promise<boolean> {
  const asker = await person();
  return asker !== null && asker.role !== 'viewer' && asker.keyScope !== 'READ';
}
