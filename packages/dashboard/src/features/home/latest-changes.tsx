import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GraphOverviewQuery } from '../../gql/graphql';
import { changeSetUrl } from '../../lib/changes-url';
import { formatCount, formatMoment } from '../../lib/format';
import classes from './latest-changes.module.css';

type ChangeSet = GraphOverviewQuery['changeSets']['edges'][number]['node'];

/** What was done to the graph last: why, by whom and when. */
export function LatestChanges({ changeSets }: { changeSets: readonly ChangeSet[] }) {
  const { t } = useTranslation();
  if (changeSets.length === 0) return <p>{t('overview.changes.none')}</p>;
  return (
    <ol className={classes['list']}>
      {changeSets.map(({ number, revision, reason, createdAt, author }) => (
        <li key={number} className={classes['item']}>
          <Link {...changeSetUrl(number)} className={classes['reason']}>
            {reason}
          </Link>
          <p className={classes['note']}>
            {author.name} · <time dateTime={createdAt}>{formatMoment(createdAt)}</time>
            {typeof revision === 'number' &&
              ` · ${t('overview.changes.revision', { revision: formatCount(revision) })}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
