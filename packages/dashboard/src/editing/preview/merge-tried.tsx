import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MergePreview } from './merge-preview';
import { NotTried } from './not-tried';
import { PreviewMergeDocument } from './preview.generated';
import classes from './tried.module.css';

/** What would come of making two entities one, where it is asked for in place. */
export function MergeTried({ from, into }: { from: string; into: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(PreviewMergeDocument, {
    variables: { from, into },
    // What was tried on the graph before says nothing of it now.
    fetchPolicy: 'no-cache',
  });
  if (error) return <NotTried error={error} onRetry={refetch} />;
  if (!data) {
    return (
      <div aria-busy="true">
        <Skeleton height={120} />
      </div>
    );
  }
  return (
    <div className={classes['does']}>
      <p className={classes['note']}>{t('preview.does')}</p>
      <MergePreview tried={data.previewMerge} />
    </div>
  );
}
