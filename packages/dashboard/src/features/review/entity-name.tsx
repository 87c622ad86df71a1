import { skipToken, useQuery } from '@apollo/client/react';
import { useContext } from 'react';
import { EntityLink } from '../../ui/entity-link';
import { AddedContext } from './added-context';
import { ReviewedNameDocument } from './review.generated';

/** The name of an entity, leading to its page; of one that is yet to be added, the name alone. */
export function EntityName({ entityRef }: { entityRef: string }) {
  const added = useContext(AddedContext).get(entityRef);
  const { data } = useQuery(
    ReviewedNameDocument,
    added ? skipToken : { variables: { ref: entityRef } },
  );
  const entity = data?.entity;
  if (entity) return <EntityLink kind={entity.kind} entity={entity} />;
  return added?.name ?? (data ? entityRef : '…');
}
