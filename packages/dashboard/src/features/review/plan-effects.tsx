import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PlanChanges } from '../../ui/changes/plan-changes';
import { ErrorNotice } from '../../ui/error-notice';
import { LiveStatus } from '../../ui/live-status';
import classes from './plan-effects.module.css';
import type { Preview } from './use-preview';
import { useSummary } from './use-summary';

type EffectsProps = { preview: Preview; isAny: boolean };

/** What would become of the golden plans if the review were finished as it stands. */
export function PlanEffects({ preview, isAny }: EffectsProps) {
  const { t } = useTranslation();
  const { plans, isWorking, trouble, retry } = preview;
  const summary = useSummary(preview, isAny);
  return (
    <section className={classes['part']} aria-busy={isWorking || undefined}>
      <h3>{t('changes.plans.title')}</h3>
      {trouble ? (
        <ErrorNotice trouble={trouble} title={t('changes.plans.failed')} onRetry={retry} />
      ) : (
        <>
          <p>{summary ?? t('changes.plans.loading')}</p>
          <LiveStatus>{isWorking ? '' : summary}</LiveStatus>
          {isAny && !plans && <Skeleton height={160} />}
          <PlanChanges plans={plans ?? []} isWorking={isWorking} />
        </>
      )}
    </section>
  );
}
