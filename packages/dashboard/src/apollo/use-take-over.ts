import { useApolloClient } from '@apollo/client/react';
import { useRef } from 'react';
import { takeOverChanges } from './take-over-changes';
import { useGraphChanges } from './use-graph-changes';

/** Keeps a page about one entity as the entity is, whoever changes it or what is said of it. */
export function useTakeOver(entityId: string): void {
  const client = useApolloClient();
  const isAsking = useRef(false);
  const isWanted = useRef(false);
  const takeOver = async () => {
    isWanted.current = true;
    // Many changes one after the other are taken over at once.
    if (isAsking.current) return;
    isAsking.current = true;
    while (isWanted.current) {
      isWanted.current = false;
      await takeOverChanges(client);
    }
    isAsking.current = false;
  };
  useGraphChanges((change) => {
    if (!change || change.truncated || change.entityIds.includes(entityId)) void takeOver();
  });
}
