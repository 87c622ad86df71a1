import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChangeInput } from '../../gql/graphql';
import { readEffects } from '../../lib/read-effects';
import { asSentence } from '../../lib/sentence';
import { EntityNames } from '../../ui/changes/entity-names';
import { RowChanges } from '../../ui/changes/row-changes';
import { TryRepairDocument } from './health.generated';
import { NotTried } from './not-tried';
import classes from './repair.module.css';

/** What operations would do to the graph as it is now, or why they cannot be done. */
export function TriedChanges({ changes }: { changes: readonly ChangeInput[] }) {
  const { t } = useTranslation();
  const { data, previousData, error, refetch } = useQuery(TryRepairDocument, {
    variables: { changes: [...changes] },
    // What was tried on the graph before says nothing of it now.
    fetchPolicy: 'no-cache',
  });
  const operations = (data ?? previousData)?.tryChanges.operations;
  if (error) return <NotTried error={error} onRetry={refetch} />;
  if (!operations) {
    return (
      <div aria-busy="true">
        <Skeleton height={80} />
      </div>
    );
  }
  const problems = operations.flatMap((operation) => operation.problems);
  const rows = readEffects(operations.flatMap(({ effects }) => effects));
  return (
    <div className={classes['does']}>
      <p className={classes['note']}>{t('health.repair.does')}</p>
      {problems.map(({ rule, message }) => (
        <p key={rule} role="alert" className={classes['problem']}>
          {asSentence(message)}
        </p>
      ))}
      <EntityNames rows={rows}>
        <RowChanges rows={rows} />
      </EntityNames>
    </div>
  );
}
