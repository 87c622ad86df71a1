import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ChangeSetCard_ChangeSetFragment } from '../../gql/graphql';
import { changeSetUrl } from '../../lib/changes-url';
import { formatCount } from '../../lib/format';
import classes from './undone-links.module.css';

/** Which change set this one undoes, and which ones undo it. */
export function UndoneLinks({ changeSet }: { changeSet: ChangeSetCard_ChangeSetFragment }) {
  const { t } = useTranslation();
  const { reverts, revertedBy } = changeSet;
  if (typeof reverts !== 'number' && revertedBy.length === 0) return null;
  return (
    <p className={classes['links']}>
      {typeof reverts === 'number' && (
        <span>
          {t('history.reverts')} <ChangeLink number={reverts} />
        </span>
      )}
      {revertedBy.length > 0 && (
        <span>
          {t('history.revertedBy')}{' '}
          {revertedBy.map((number, at) => (
            <span key={number}>
              {at > 0 && ', '}
              <ChangeLink number={number} />
            </span>
          ))}
        </span>
      )}
    </p>
  );
}

/** The way to a change set. */
export function ChangeLink({ number }: { number: number }) {
  const { t } = useTranslation();
  return (
    <Link {...changeSetUrl(number)}>{t('history.change', { number: formatCount(number) })}</Link>
  );
}
