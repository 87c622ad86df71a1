import { useTranslation } from 'react-i18next';
import classes from './operation.module.css';
import type { Reviewed } from './reviewed-operation';
import { useChangeWords } from './use-change-words';

type Conflict = Reviewed['conflicts'][number];

/** The fields that were changed since: as they were, as they are by now, and as they are proposed. */
export function OperationConflicts({ conflicts }: { conflicts: readonly Conflict[] }) {
  const { t } = useTranslation();
  const { label, value } = useChangeWords();
  if (conflicts.length === 0) return null;
  return (
    <div className={classes['conflict']}>
      <h4>{t('review.conflict.title')}</h4>
      {conflicts.map(({ field, base, current, proposed }) => (
        <div key={field}>
          <p className={classes['conflictField']}>{label(field)}</p>
          <dl className={classes['conflictValues']}>
            <dt>{t('review.conflict.base')}</dt>
            <dd>{value(field, base)}</dd>
            <dt>{t('review.conflict.current')}</dt>
            <dd>{value(field, current)}</dd>
            <dt>{t('review.conflict.proposed')}</dt>
            <dd>
              <ins>{value(field, proposed)}</ins>
            </dd>
          </dl>
        </div>
      ))}
      <p className={classes['soft']}>{t('review.conflict.note')}</p>
    </div>
  );
}
