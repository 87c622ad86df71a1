import { useTranslation } from 'react-i18next';
import { asSentence } from '../../lib/sentence';
import { EntityName } from './entity-name';
import classes from './operation.module.css';
import { kindOfRef } from './reviewed-operation';
import type { Problem } from './use-preview';

/** Why an operation cannot be applied, and what is in its way. */
export function OperationProblems({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTranslation();
  if (problems.length === 0) return null;
  return (
    <div className={classes['problem']}>
      <p>{t('review.operation.cannot')}</p>
      <ul>
        {problems.map(({ field, message, existing }) => (
          <li key={`${field}: ${message}`}>
            {asSentence(message)}
            {existing != null && kindOfRef(existing) && (
              <>
                {' '}
                <EntityName entityRef={existing} />
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
