import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChangeInput } from '../../gql/graphql';
import { addTexts } from '../../lib/add-texts';
import { preview } from '../../lib/en-preview';
import { readEffects } from '../../lib/read-effects';
import { EntityNames } from '../../ui/changes/entity-names';
import { RowChanges } from '../../ui/changes/row-changes';
import { NotTried } from './not-tried';
import { TryEffectsDocument } from './preview.generated';
import { Problems } from './problems';
import classes from './tried.module.css';

addTexts({ preview });

/** What operations would do to the graph as it is now, or why they cannot be done. */
export function TriedChanges({ changes }: { changes: readonly ChangeInput[] }) {
  const { t } = useTranslation();
  const { data, previousData, error, refetch } = useQuery(TryEffectsDocument, {
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
      <p className={classes['note']}>{t('preview.does')}</p>
      <Problems problems={problems.map(({ message }) => message)} />
      <EntityNames rows={rows}>
        <RowChanges rows={rows} />
      </EntityNames>
    </div>
  );
}
