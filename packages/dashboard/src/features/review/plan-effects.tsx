import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Review_FiguresFragment, Review_PlanFragment } from '../../gql/graphql';
import { formatAmount, formatCount, formatGap, formatList } from '../../lib/format';
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
  const changed = plans?.filter(({ isChanged }) => isChanged) ?? [];
  const summary = useSummary(preview, isAny);
  return (
    <section className={classes['part']} aria-busy={isWorking || undefined}>
      <h3>{t('review.effects.title')}</h3>
      {trouble ? (
        <ErrorNotice trouble={trouble} title={t('review.effects.failed')} onRetry={retry} />
      ) : (
        <>
          <p>{summary ?? t('review.effects.loading')}</p>
          <LiveStatus>{isWorking ? '' : summary}</LiveStatus>
          {isAny && !plans && <Skeleton height={160} />}
          <ul className={classes['plans']} data-working={isWorking || undefined}>
            {changed.map((plan) => (
              <PlanItem key={`${plan.from} ${plan.to}`} plan={plan} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function PlanItem({ plan }: { plan: Review_PlanFragment }) {
  const { t } = useTranslation();
  const { from, to, before, after } = plan;
  const rows = useFigureWords()
    .map(({ label, say }) => ({ label, was: say(before), is: after && say(after) }))
    .filter(({ was, is }) => was !== is);
  return (
    <li>
      <h4>{t('review.effects.way', { from, to })}</h4>
      {!after && <p>{t('review.effects.gone')}</p>}
      {after && rows.length === 0 && <p>{t('review.effects.others')}</p>}
      {after && rows.length > 0 && (
        <table className={classes['figures']}>
          <thead>
            <tr>
              <th scope="col">{t('review.effects.figure')}</th>
              <th scope="col">{t('review.effects.before')}</th>
              <th scope="col">{t('review.effects.after')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, was, is }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{was}</td>
                <td>
                  <strong>{is}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </li>
  );
}

type FigureWords = {
  readonly label: string;
  readonly say: (figures: Review_FiguresFragment) => string;
};

function useFigureWords(): readonly FigureWords[] {
  const { t } = useTranslation();
  const route = ({ roles }: Review_FiguresFragment) =>
    roles.length > 1
      ? t('review.effects.via', { names: formatList(roles.slice(0, -1)) })
      : t('review.effects.direct');
  return [
    { label: t('review.effects.route'), say: route },
    { label: t('review.effects.effort'), say: ({ effort }) => formatAmount(effort) },
    { label: t('review.effects.newLevels'), say: ({ newLevels }) => formatAmount(newLevels) },
    { label: t('review.effects.largestGap'), say: ({ largestGap }) => formatGap(largestGap) },
    { label: t('review.effects.routeCount'), say: ({ routeCount }) => formatCount(routeCount) },
  ];
}
