import { useTranslation } from 'react-i18next';
import type { Disclosure } from '../../lib/open-keys';
import classes from './chosen-route.module.css';
import { bestRoute } from './list-routes';
import type { Plan, PlanRoute } from './plan-model';
import { RouteAnswer } from './route-answer';
import { RouteName } from './route-name';
import { StepLine } from './step-line';
import { stepPlace } from './step-place';
import { StepSection } from './step-section';

type ChosenProps = { plan: Plan; route: PlanRoute; disclosure: Disclosure };

/** The steps of the route that was chosen; its answer too, unless it is the page's own. */
export function ChosenRoute({ plan, route, disclosure }: ChosenProps) {
  const { t } = useTranslation();
  const [first, ...others] = route.steps;
  const several = others.length > 0;
  return (
    <section className={classes['route']}>
      <div>
        <h2>{t(several ? 'plan.step.order' : 'plan.order')}</h2>
        <p className={classes['name']}>
          <RouteName route={route} />
        </p>
      </div>
      {route !== bestRoute(plan) && <RouteAnswer plan={plan} route={route} />}
      {several && (
        <ol>
          {route.steps.map((step) => (
            <StepSection
              key={step.number}
              step={step}
              total={route.steps.length}
              disclosure={disclosure}
            />
          ))}
        </ol>
      )}
      {!several && first && (
        <div id={stepPlace(1)} tabIndex={-1}>
          <StepLine step={first} disclosure={disclosure} depth={3} />
        </div>
      )}
    </section>
  );
}
