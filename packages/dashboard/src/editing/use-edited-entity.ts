import { skipToken, useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { describeError } from '../apollo/describe-error';
import type { Trouble } from '../lib/trouble';
import { EditedEntityDocument } from './edited-entity.generated';
import { type EditedEntity, readEditedEntity } from './read-edited-entity';

/** Where the answer about an entity to edit stands. */
export type EditedEntityState = {
  /** Undefined while it is on its way, null where there is none. */
  readonly edited: EditedEntity | null | undefined;
  readonly trouble: Trouble | null;
  /** Asks for it as it is now. */
  readonly refetch: () => void;
};

/** An entity with its present version and statements; nothing is asked without a reference. */
export function useEditedEntity(ref: string | undefined): EditedEntityState {
  const { data, error, refetch } = useQuery(
    EditedEntityDocument,
    // Edits need the version that there is now, and the cache keeps what pages show.
    ref === undefined ? skipToken : { variables: { ref }, fetchPolicy: 'no-cache' },
  );
  const answer = data?.entity;
  const edited = useMemo(() => answer && readEditedEntity(answer), [answer]);
  return {
    edited,
    trouble: error && !data ? describeError(error) : null,
    refetch: () => void refetch().catch(() => undefined),
  };
}
