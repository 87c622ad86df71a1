import { useTranslation } from 'react-i18next';
import type { Plan, PlanRoute } from './plan-model';
import classes from './plan-routes.module.css';
import { PlanSkeleton } from './plan-skeleton';
import { RouteTable } from './route-table';
import type { PlanChoice } from './use-plan-choice';

type RoutesProps = {
  /** Null while it is on its way. */
  plan: Plan | null;
  route: PlanRoute | null;
  choice: PlanChoice;
};

/** The routes to choose from. */
export function PlanRoutes({ plan, route, choice }: RoutesProps) {
  const { t } = useTranslation();
  return (
    <section className={classes['routes']}>
      <h2>{t('plan.list.title')}</h2>
      {plan && route ? (
        <RouteTable plan={plan} chosen={route} onChoose={choice.onRoute} />
      ) : (
        <PlanSkeleton part="routes" />
      )}
    </section>
  );
}
