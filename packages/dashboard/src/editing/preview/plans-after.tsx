import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { describeError } from '../../apollo/describe-error';
import type { ChangeInput } from '../../gql/graphql';
import { PlanChanges, usePlanSummary } from '../../ui/changes/plan-changes';
import { ErrorNotice } from '../../ui/error-notice';
import { PlansAfterDocument } from './preview.generated';
import { PreviewPart } from './preview-part';

/** What would become of the plans that are looked at where something changes. */
export function PlansAfter({ changes }: { changes: readonly ChangeInput[] }) {
  const { t } = useTranslation();
  const { data, error, loading, refetch } = useQuery(PlansAfterDocument, {
    variables: { changes: [...changes] },
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: true,
  });
  const plans = data?.tryChanges.plans ?? null;
  const summary = usePlanSummary(plans);
  return (
    <PreviewPart title={t('changes.plans.title')}>
      {error ? (
        <ErrorNotice
          trouble={describeError(error)}
          title={t('changes.plans.failed')}
          retrying={loading}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      ) : (
        <>
          <p>{summary ?? t('changes.plans.loading')}</p>
          {!plans && (
            <div aria-busy="true">
              <Skeleton height={80} />
            </div>
          )}
          <PlanChanges plans={plans ?? []} isWorking={loading} />
        </>
      )}
    </PreviewPart>
  );
}
