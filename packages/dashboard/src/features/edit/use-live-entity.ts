import { useQuery } from '@apollo/client/react';
import { useDocumentVisibility } from '@mantine/hooks';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { describeError } from '../../apollo/describe-error';
import { EditedEntityDocument } from '../../editing/edited-entity.generated';
import { type EditedEntity, readEditedEntity } from '../../editing/read-edited-entity';
import type { Trouble } from '../../lib/trouble';
import { EditRevisionDocument } from './edit.generated';

/** How often it is asked whether the graph has changed, in milliseconds. */
const EVERY = 10_000;

/** An entity that is edited. */
export type LiveEntity = {
  /** As it is by now; undefined while it is on its way, null where there is none. */
  readonly edited: EditedEntity | null | undefined;
  readonly trouble: Trouble | null;
  /** Reads it as it is at this moment. */
  readonly read: () => Promise<EditedEntity | null>;
};

/** An entity, read anew whenever the graph has changed while the page is looked at. */
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
  const revision = useRevision();
  useEffect(
    function followGraph() {
      if (revision !== undefined) readAgain();
    },
    [revision],
  );
  useEffect(function readOnReturn() {
    const readNow = () => readAgain();
    window.addEventListener('focus', readNow);
    return () => window.removeEventListener('focus', readNow);
  }, []);
  return { edited, trouble: error && !data ? describeError(error) : null, read };
}

/** The revision of the graph, followed while the page is looked at. */
function useRevision(): number | undefined {
  const isVisible = useDocumentVisibility() === 'visible';
  const { data } = useQuery(EditRevisionDocument, {
    fetchPolicy: 'no-cache',
    pollInterval: isVisible ? EVERY : 0,
  });
  return data?.graph.revision;
}
