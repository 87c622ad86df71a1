import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { describeError } from '../../apollo/describe-error';
import { formatCount } from '../../lib/format';
import { type RowChange, readEffects } from '../../lib/read-effects';
import { EntityNames } from '../../ui/changes/entity-names';
import { RowChanges } from '../../ui/changes/row-changes';
import { ErrorNotice } from '../../ui/error-notice';
import { RevisionsComparedDocument } from './change-sets.generated';
import classes from './comparison.module.css';

type ComparisonProps = { entityRef: string; from: number; to: number };

const GROUPS = ['entity', 'statements', 'references'] as const;

/** What is different of an entity between two revisions of the graph. */
export function Comparison({ entityRef, from, to }: ComparisonProps) {
  const { t } = useTranslation();
  const id = useId();
  const { data, error, networkStatus, refetch } = useQuery(RevisionsComparedDocument, {
    variables: { ref: entityRef, from, to },
    notifyOnNetworkStatusChange: true,
  });
  const rows = data && readEffects(data.changesBetween);
  return (
    <section aria-labelledby={id} className={classes['comparison']}>
      <div className={classes['heading']}>
        <h2 id={id}>
          {t('history.compare.title', { from: formatCount(from), to: formatCount(to) })}
        </h2>
        <output className={classes['note']}>
          {rows &&
            t('history.compare.found', { count: rows.length, number: formatCount(rows.length) })}
        </output>
        <Link to="." search={{}} resetScroll={false}>
          {t('history.compare.close')}
        </Link>
      </div>
      {error && (
        <ErrorNotice
          trouble={describeError(error)}
          retrying={networkStatus === NetworkStatus.refetch}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      )}
      {!rows && !error && (
        <div aria-busy="true">
          <Skeleton height={160} />
        </div>
      )}
      {rows?.length === 0 && <p>{t('history.compare.same')}</p>}
      {rows && rows.length > 0 && <Groups rows={rows} />}
    </section>
  );
}

function Groups({ rows }: { rows: readonly RowChange[] }) {
  const { t } = useTranslation();
  const groups = Map.groupBy(rows, ({ subject }) => {
    if (subject.is === 'entity') return 'entity';
    return subject.is === 'reference' ? 'references' : 'statements';
  });
  return (
    <EntityNames rows={rows}>
      {GROUPS.map((group) => {
        const found = groups.get(group);
        if (!found) return null;
        return (
          <div key={group} className={classes['group']}>
            <h3>{t(`history.compare.${group}`)}</h3>
            <RowChanges rows={found} />
          </div>
        );
      })}
    </EntityNames>
  );
}
