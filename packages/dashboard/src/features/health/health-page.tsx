import { Button, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HealthCheck } from '../../gql/graphql';
import { formatAmount, formatCount } from '../../lib/format';
import { ErrorNotice } from '../../ui/error-notice';
import { usePageTitle } from '../../ui/use-page-title';
import { CheckPart } from './check-part';
import classes from './health-page.module.css';
import type { Asked, Health, Report } from './health-state';
import { ScoreOverTime } from './score-over-time';

type PageProps = {
  state: Asked<Health>;
  /** Whether the graph has changed since it was looked at. */
  isOutdated: boolean;
  /** Looks at all of it again. */
  onLook: () => void;
  /** The check whose findings are shown. */
  open: HealthCheck | null;
  /** Draws these. */
  renderFindings: (check: HealthCheck) => ReactNode;
};

/** How well the graph is: the score, how it came about, and what each check has found. */
export function HealthPage({ state, isOutdated, onLook, open, renderFindings }: PageProps) {
  const { t } = useTranslation();
  const { answer, loading, trouble, refetch } = state;
  const title = t('health.title');
  usePageTitle(title);
  return (
    <div className={classes['page']}>
      <h1 className={classes['title']}>{title}</h1>
      {trouble && (
        <ErrorNotice trouble={trouble} onRetry={() => void refetch()} retrying={loading} />
      )}
      {!answer && !trouble && (
        <div aria-busy="true" data-tall>
          <Skeleton height={960} />
        </div>
      )}
      {answer && (
        <>
          <Score health={answer} />
          <output className={classes['outdated']}>
            {isOutdated && (
              <>
                {t('health.changed')}{' '}
                <Button variant="default" size="xs" loading={loading} onClick={onLook}>
                  {t('health.look')}
                </Button>
              </>
            )}
          </output>
          <ScoreOverTime scores={answer.scores} />
          <section className={classes['checks']}>
            <h2>{t('health.checks')}</h2>
            {worstFirst(answer.checks).map((report) => (
              <CheckPart key={report.check} report={report}>
                {report.check === open && report.findingCount > 0
                  ? renderFindings(report.check)
                  : undefined}
              </CheckPart>
            ))}
          </section>
        </>
      )}
    </div>
  );
}

function Score({ health }: { health: Health }) {
  const { t } = useTranslation();
  const count = health.checks.reduce((sum, { findingCount }) => sum + findingCount, 0);
  return (
    <div className={classes['answer']}>
      <p className={classes['score']}>{t('health.score', { score: formatAmount(health.score) })}</p>
      <p className={classes['lead']}>
        {count === 0
          ? t('health.answerNone')
          : t('health.answer', { count, number: formatCount(count) })}
      </p>
      <p className={classes['note']}>
        {t('health.meaning')} {t('health.at', { revision: formatCount(health.revision) })}
      </p>
    </div>
  );
}

/** Checks with something to look at come first, those with the least share that is well before others. */
function worstFirst(checks: readonly Report[]): Report[] {
  return checks.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** What sorts a report: the share that is well or, where nothing was found, more than any. */
function placeOf({ checked, well, findingCount }: Report): number {
  if (findingCount === 0) return checked === 0 ? 3 : 2;
  return well / checked;
}
