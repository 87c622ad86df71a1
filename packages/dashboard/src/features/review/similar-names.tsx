import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { entityKindOf } from '../../lib/kinds';
import { EntityLink } from '../../ui/entity-link';
import classes from './operation.module.css';
import { ReviewSimilarDocument } from './review.generated';
import type { AddedEntity } from './reviewed-operation';

/** What the graph has already by names close to that of an entity to be added. */
export function SimilarNames({ entity: { kind, slug, name } }: { entity: AddedEntity }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(ReviewSimilarDocument, {
    variables: { text: name, kind: entityKindOf(kind) },
    fetchPolicy: 'no-cache',
  });
  if (error && !data) return <p className={classes['soft']}>{t('review.around.failed')}</p>;
  if (!data) {
    return (
      <p className={classes['around']} aria-busy="true">
        {t('review.around.loading')}
      </p>
    );
  }
  // Once it was added, it is close to itself.
  const found = data.search.filter(({ entity }) => entity.slug !== slug);
  if (found.length === 0) {
    return <p className={classes['soft']}>{t('review.around.noneSimilar', { name })}</p>;
  }
  return (
    <div className={classes['around']}>
      <p className={classes['soft']}>{t('review.around.similar', { name })}</p>
      <ul className={classes['names']}>
        {found.map(({ entity }) => (
          <li key={entity.id}>
            <EntityLink kind={kind} entity={entity} />
          </li>
        ))}
      </ul>
    </div>
  );
}
