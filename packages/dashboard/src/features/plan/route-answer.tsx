import { useTranslation } from 'react-i18next';
import { formatShare } from '../../lib/format';
import { GapBar } from '../../ui/gap-bar';
import { bestRoute } from './list-routes';
import type { Plan, PlanRoute } from './plan-model';
import classes from './route-answer.module.css';
import { useRouteAnswer } from './use-route-answer';
import { useRouteSize } from './use-route-size';
import { useWhy } from './use-why';

type AnswerProps = { plan: Plan; route: PlanRoute };

/** What a route comes to: one sentence, its size in numbers, why it and no other, and its bar. */
export function RouteAnswer({ plan, route }: AnswerProps) {
  const best = route === bestRoute(plan);
  const alone = best && plan.routes.length <= 1 && route.between.length === 0;
  const sentence = useRouteAnswer(route, alone ? 'only' : best ? 'best' : 'this');
  const size = useSize({ plan, route });
  const why = useWhy(plan, route);
  return (
    <div className={classes['answer']} data-best={best}>
      <p className={classes['sentence']}>{sentence}</p>
      {size !== '' && <p className={classes['size']}>{size}</p>}
      {why.length > 0 && <p className={classes['why']}>{why.join(' ')}</p>}
      <GapBar counts={route.counts} />
    </div>
  );
}

/** What the start covers of the target is said once, where the best route is. */
function useSize({ plan, route }: AnswerProps): string {
  const { t } = useTranslation();
  const size = useRouteSize(route);
  const [only, ...others] = route.steps;
  const coverage = plan.direct.steps[0]?.coverage ?? 0;
  const parts = [
    route === bestRoute(plan) &&
      t('plan.covers', { role: plan.from.name, share: formatShare(coverage) }),
    size,
    others.length === 0 && only?.move && t(`plan.move.${only.move}`),
  ];
  return parts.filter(Boolean).join(' ');
}
