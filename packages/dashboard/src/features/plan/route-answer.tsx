import { useTranslation } from 'react-i18next';
import { formatAmount, formatList, formatShare } from '../../lib/format';
import { GapBar } from '../../ui/gap-bar';
import { bestRoute } from './list-routes';
import type { Plan, PlanRoute } from './plan-model';
import classes from './route-answer.module.css';
import { useAnswer } from './use-answer';
import { useReason } from './why/use-reason';

type AnswerProps = { plan: Plan; route: PlanRoute };

/** What a route comes to: the answer and why, how much of it is there already, and its bar. */
export function RouteAnswer({ plan, route }: AnswerProps) {
  const { t } = useTranslation();
  const answer = useAnswer(route);
  const reason = useReason(plan, route);
  const size = useSize({ plan, route });
  return (
    <div className={classes['answer']} data-best={route === bestRoute(plan)}>
      <p className={classes['sentence']}>
        <span>{answer}</span> {reason !== '' && <span>{reason}</span>}
      </p>
      {size !== '' && <p className={classes['size']}>{size}</p>}
      {route.steps.length > 1 && <p className={classes['size']}>{t('plan.whole')}</p>}
      <GapBar counts={route.counts} />
    </div>
  );
}

/** What the start covers of the target is said once, where the best route is. */
function useSize({ plan, route }: AnswerProps): string {
  const { t } = useTranslation();
  const { from, direct, assumed } = plan;
  const [only, ...others] = route.steps;
  const { newLevels } = route;
  const share = formatShare(direct.steps[0]?.coverage ?? 0);
  const best = route === bestRoute(plan);
  const skills = formatList(assumed.map(({ skill }) => skill.name));
  const timed = route.steps
    .flatMap(({ stages }) => stages.flatMap(({ needs }) => needs))
    .flatMap(({ hours }) => hours ?? []);
  const hours = formatAmount(timed.reduce((sum, one) => sum + one, 0));
  const parts = [
    best && t(`plan.covers.${from.kind}`, { role: from.name, share }),
    newLevels > 0 && t('plan.levels', { count: newLevels, levels: formatAmount(newLevels) }),
    newLevels > 0 &&
      (timed.length > 0 ? t('plan.hoursKnown', { count: timed.length, hours }) : t('plan.noHours')),
    others.length === 0 && only?.move && t(`plan.move.${only.move}`),
    best && assumed.length > 0 && t('plan.ticks.assumed', { skills }),
  ];
  return parts.filter(Boolean).join(' ');
}
