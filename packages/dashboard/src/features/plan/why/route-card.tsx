import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatAmount, formatCount, formatGap, formatList } from '../../../lib/format';
import type { PlanRoute } from '../plan-model';
import { compareShown } from './compare-shown';
import classes from './why-section.module.css';

type CardProps = { route: PlanRoute; other: PlanRoute };

/** A route in figures; what is less than in the other says so. */
export function RouteCard({ route, other }: CardProps) {
  const { t } = useTranslation();
  const { between, steps, hardest, counts } = route;
  const figures = [
    ['effort', route.effort, other.effort, formatAmount],
    ['gap', route.largestGap, other.largestGap, formatGap],
    ['levels', route.newLevels, other.newLevels, formatAmount],
    ['steps', steps.length, other.steps.length, formatCount],
    ['stages', stagesOf(route), stagesOf(other), formatCount],
    ['learn', counts.learn, other.counts.learn, formatCount],
    ['raise', counts.raise, other.counts.raise, formatCount],
  ] as const;
  const moves = steps.filter(({ move }) => move !== null).map(({ role }) => role.name);
  return (
    <article className={classes['card']}>
      <h3>
        {between.length === 0
          ? t('plan.why.cardDirect')
          : t('plan.why.cardThrough', { roles: formatList(between.map(({ name }) => name)) })}
      </h3>
      <dl className={classes['figures']}>
        {figures.map(([name, one, two, format]) => (
          <Figure key={name} name={t(`plan.why.figure.${name}`)}>
            <span data-less={compareShown(one, two, format) < 0}>{format(one)}</span>
            {compareShown(one, two, format) < 0 && (
              <span className={classes['less']}> {t('plan.why.less')}</span>
            )}
          </Figure>
        ))}
        <Figure name={t('plan.why.figure.hardest')}>
          {t('plan.why.hardestStep', { role: hardest.role.name, gap: formatGap(hardest.gap) })}
        </Figure>
        <Figure name={t('plan.why.figure.moves')}>
          {moves.length > 0
            ? t('plan.why.moves', { roles: formatList(moves) })
            : t('plan.why.noMoves')}
        </Figure>
      </dl>
    </article>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes['figure']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function stagesOf({ steps }: PlanRoute): number {
  return steps.reduce((sum, step) => sum + step.stages.length, 0);
}
