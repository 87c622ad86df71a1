import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { entityUrl } from '../../lib/urls';
import { KindMark } from '../../ui/kind-mark';
import classes from './result-list.module.css';
import type { Result } from './use-results';

/** The entities that were found, each with its kind and what it is. */
export function ResultList({ results }: { results: readonly Result[] }) {
  return (
    <ul className={classes['list']}>
      {results.map((result) => (
        <ResultItem key={`${result.kind}/${result.entity.slug}`} result={result} />
      ))}
    </ul>
  );
}

function ResultItem({ result: { kind, entity, alias } }: { result: Result }) {
  const { t } = useTranslation();
  const notes = [
    t(`kind.${kind}.one`),
    alias && t('search.also', { name: alias }),
    entity.status === 'DEPRECATED' && t('search.deprecated'),
  ].filter(Boolean);
  return (
    <li className={classes['item']}>
      <KindMark kind={kind} size="medium" />
      <div className={classes['words']}>
        <p>
          <Link {...entityUrl(kind, entity.slug)}>{entity.name}</Link>{' '}
          <span className={classes['note']}>{notes.join(' · ')}</span>
        </p>
        <p className={classes['description']}>{entity.description}</p>
      </div>
    </li>
  );
}
