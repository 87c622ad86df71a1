import { useRef } from 'react';
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
import { tickBook } from './ticks/tick-book';
import { TickContext } from './ticks/tick-context';
import { useTickFocus } from './ticks/use-tick-focus';
import type { Ticks } from './ticks/use-ticks';
import type { PlanChoice } from './use-plan-choice';

type ChosenProps = {
  plan: Plan;
  route: PlanRoute;
  disclosure: Disclosure;
  ticks: Ticks;
  choice: PlanChoice;
};

/** The steps of the route that was chosen; its answer too, unless it is the page's own. */
export function ChosenRoute({ plan, route, disclosure, ticks, choice }: ChosenProps) {
  const { t } = useTranslation();
  const container = useRef<HTMLElement>(null);
  const { remember } = useTickFocus(container);
  const [first, ...others] = route.steps;
  const several = others.length > 0;
  const onHave: Ticks['onHave'] = (have) => {
    remember();
    ticks.onHave(have);
  };
  const book = tickBook({ have: ticks.have, onHave });
  return (
    <section className={classes['route']} ref={container}>
      <div>
        <h2>{t(several ? 'plan.step.order' : 'plan.order')}</h2>
        <p className={classes['name']}>
          <RouteName route={route} />
        </p>
        {route.counts.learn + route.counts.raise > 0 && (
          <p className={classes['hint']}>{t('plan.ticks.hint')}</p>
        )}
      </div>
      {route !== bestRoute(plan) && <RouteAnswer plan={plan} route={route} />}
      <TickContext value={book}>
        {several && (
          <ol>
            {route.steps.map((step) => (
              <StepSection
                key={step.number}
                {...{ step, route, disclosure, choice, best: route === bestRoute(plan) }}
              />
            ))}
          </ol>
        )}
        {!several && first && (
          <div id={stepPlace(1)} tabIndex={-1}>
            <StepLine step={first} disclosure={disclosure} depth={3} />
          </div>
        )}
      </TickContext>
    </section>
  );
}
