import { useQuery } from '@apollo/client/react';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { describeError } from '../../apollo/describe-error';
import { useGraphChanges } from '../../apollo/use-graph-changes';
import { EditedEntityDocument } from '../../editing/edited-entity.generated';
import { type EditedEntity, readEditedEntity } from '../../editing/read-edited-entity';
import type { Trouble } from '../../lib/trouble';

/** An entity that is edited. */
export type LiveEntity = {
  /** As it is by now; undefined while it is on its way, null where there is none. */
  readonly edited: EditedEntity | null | undefined;
  readonly trouble: Trouble | null;
  /** Reads it as it is at this moment. */
  readonly read: () => Promise<EditedEntity | null>;
};

/** An entity, read anew whenever somebody has changed it or what is said of it. */
export function useLiveEntity(ref: string): LiveEntity {
  const { data, error, refetch } = useQuery(EditedEntityDocument, {
    variables: { ref },
    // Edits need the version that there is now, and the cache keeps what pages show.
    fetchPolicy: 'no-cache',
  });
  const answer = data?.entity;
  const edited = useMemo(() => answer && readEditedEntity(answer), [answer]);
  const read = async () => {
    const { data: now } = await refetch();
    return now?.entity ? readEditedEntity(now.entity) : null;
  };
  const isKnown = edited !== undefined;
  const readAgain = useEffectEvent(() => {
    // What does not arrive now is asked for again, and what is known stays.
    if (isKnown) read().catch(() => undefined);
  });
  useGraphChanges((change) => {
    if (!change || change.truncated || change.entityIds.includes(answer?.id ?? '')) readAgain();
  });
  useEffect(function readOnReturn() {
    const readNow = () => readAgain();
    window.addEventListener('focus', readNow);
    return () => window.removeEventListener('focus', readNow);
  }, []);
  return { edited, trouble: error && !data ? describeError(error) : null, read };
}
