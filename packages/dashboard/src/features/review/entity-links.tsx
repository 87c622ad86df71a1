import { useQuery } from '@apollo/client/react';
import { EntityLink } from '../../ui/entity-link';
import classes from './my-proposals-page.module.css';
import { ReviewedNameDocument } from './review.generated';
import { kindOfRef, type ReviewedEffect } from './reviewed-operation';

/** More than these are no help. */
const MOST = 2;

/** The ways to the entities that an operation is about, as far as the graph has them. */
export function EntityLinks({ effects }: { effects: readonly ReviewedEffect[] }) {
  const refs = effects
    .filter(({ table }) => table === 'ENTITIES' || table === 'STATEMENTS')
    .flatMap(({ subject }) => subject.split(' '))
    .filter((word) => kindOfRef(word) !== undefined);
  const own = [...new Set(refs)].slice(0, MOST);
  if (own.length === 0) return null;
  return (
    <p className={classes['links']}>
      {own.map((ref) => (
        <FoundLink key={ref} entityRef={ref} />
      ))}
    </p>
  );
}

function FoundLink({ entityRef }: { entityRef: string }) {
  const { data } = useQuery(ReviewedNameDocument, { variables: { ref: entityRef } });
  const entity = data?.entity;
  return entity ? <EntityLink kind={entity.kind} entity={entity} /> : null;
}
