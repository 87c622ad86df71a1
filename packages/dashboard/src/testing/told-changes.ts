import { vi } from 'vitest';
import type { GraphChange } from '../apollo/follow-graph';

type Tell = (change: GraphChange | null) => void;

const tellers = new Set<Tell>();

/** Stands in for the connection by which pages are told of changes: there is no server. */
export function followGraph({ tell }: { tell: Tell }): () => void {
  tellers.add(tell);
  return () => void tellers.delete(tell);
}

/** Tells the page of a change, as soon as it listens. */
export async function tellChange(...entityIds: string[]): Promise<void> {
  await vi.waitUntil(() => tellers.size > 0);
  const change = {
    __typename: 'GraphChanged' as const,
    revision: 10,
    changeSet: { __typename: 'ChangeSet' as const, number: 9 },
    entityIds,
    truncated: false,
  };
  for (const tell of tellers) tell(change);
}
