import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { AddedContext } from './added-context';
import { type About, AroundEntity } from './around-entity';
import classes from './operation.module.css';
import { kindOfRef, type ReviewedOperation, statementOf } from './reviewed-operation';
import { SimilarNames } from './similar-names';

/** What the graph holds today around what an operation is about. */
export function OperationNeighbours({ operation }: { operation: ReviewedOperation }) {
  const { t } = useTranslation();
  const added = useContext(AddedContext);
  const created = operation.effects.find(
    ({ table, action }) => table === 'ENTITIES' && action === 'CREATED',
  );
  const entity = created && added.get(created.id);
  const places = entity ? [] : placesOf(operation).filter(({ entityRef }) => !added.has(entityRef));
  if (!entity && places.length === 0) return null;
  return (
    <section className={classes['beside']}>
      <h4>{t('review.around.title')}</h4>
      {entity && <SimilarNames entity={entity} />}
      {places.map((place) => (
        <AroundEntity key={place.entityRef} {...place} />
      ))}
    </section>
  );
}

type Place = { readonly entityRef: string; readonly about: About | null };

/** Of a statement, what there is of its kind at either end; of an entity, what there is of all kinds. */
function placesOf(operation: ReviewedOperation): Place[] {
  const statement = statementOf(operation);
  if (!statement) {
    return operation.effects
      .filter(({ table, subject }) => table === 'ENTITIES' && kindOfRef(subject))
      .slice(0, 2)
      .map(({ subject }) => ({ entityRef: subject, about: null }));
  }
  const { from, to, type } = statement;
  const [fromKind, toKind] = [kindOfRef(from), kindOfRef(to)];
  return [
    ...(fromKind ? [{ entityRef: from, about: { type, outward: true, other: toKind } }] : []),
    ...(toKind ? [{ entityRef: to, about: { type, outward: false, other: fromKind } }] : []),
  ];
}
