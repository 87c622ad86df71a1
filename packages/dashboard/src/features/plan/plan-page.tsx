import { useTranslation } from 'react-i18next';
import type { Disclosure } from '../../lib/open-keys';
import type { RoleChoice, WayChoices } from '../../lib/role-choice';
import { Attributions } from '../../ui/attributions';
import { usePageTitle } from '../../ui/use-page-title';
import { PlanAsk } from './ask/plan-ask';
import { ChosenRoute } from './chosen-route';
import { bestRoute, routeOf } from './list-routes';
import { refusedStop } from './options/refused-stop';
import type { StopChoices } from './options/use-stop-choices';
import { PlanActions } from './plan-actions';
import { PlanHeading } from './plan-heading';
import type { PlanStart } from './plan-model';
import { PlanNotices } from './plan-notices';
import classes from './plan-page.module.css';
import { PlanRoutes } from './plan-routes';
import { PlanSkeleton } from './plan-skeleton';
import { PlanTrouble } from './plan-trouble';
import { RouteAnswer } from './route-answer';
import { RouteMapSection } from './route-map-section';
import { CountedInPrint } from './ticks/counted-in-print';
import { PlanNews } from './ticks/plan-news';
import { useNews } from './ticks/use-news';
import type { Ticks } from './ticks/use-ticks';
import { unknownEnd } from './unknown-end';
import type { PlanState } from './use-plan';
import type { PlanChoice } from './use-plan-choice';
import { WhySection } from './why/why-section';

type PageProps = {
  question: { from: PlanStart; to: RoleChoice };
  state: PlanState;
  choices: WayChoices;
  onAsk: (from: RoleChoice, to: RoleChoice) => void;
  choice: PlanChoice;
  ticks: Ticks;
  stops: StopChoices;
  disclosure: Disclosure;
};

/** The question, its answer, the way to ask another, the routes, and the steps of one of them. */
export function PlanPage(props: PageProps) {
  const { question, state, choices, onAsk, choice, ticks, stops, disclosure } = props;
  const { t } = useTranslation();
  const plan = state.status === 'answer' ? state.plan : null;
  const trouble = state.status === 'trouble' ? state.trouble : null;
  const { from, to } = plan ?? question;
  const named = plan && choice.route !== undefined ? routeOf(plan, choice.route) : null;
  const route = named ?? (plan && bestRoute(plan));
  const busy = state.status === 'loading' || (state.status === 'answer' && state.outdated);
  const news = useNews(state, ticks);
  usePageTitle(t('plan.title', { from: from.name, to: to.name }));
  return (
    <div className={classes['page']}>
      <div className={classes['top']}>
        <PlanHeading from={from} to={to} />
        <PlanActions {...{ from, to, state, route, choice, ticks, nameOf: stops.nameOf }} />
      </div>
      <div className={classes['answer']} aria-busy={busy}>
        {state.status === 'loading' && <PlanSkeleton part="answer" />}
        {plan && (
          <PlanNotices
            plan={plan}
            isUnknown={choice.route !== undefined && !named}
            nameOf={stops.nameOf}
            onLimits={choice.onLimits}
          />
        )}
        {plan && <RouteAnswer plan={plan} route={bestRoute(plan)} />}
        <CountedInPrint ticks={ticks} />
        {state.status === 'trouble' && <PlanTrouble {...{ question, state, ticks, choice }} />}
      </div>
      <PlanAsk
        ends={{ from, to }}
        unknown={trouble && unknownEnd(trouble)}
        refused={trouble && refusedStop(trouble)}
        {...{ choices, onAsk, ticks, choice, stops }}
      />
      {!trouble && <RouteMapSection {...{ plan, route, disclosure }} onChoose={choice.onRoute} />}
      {!trouble && <PlanRoutes plan={plan} route={route} choice={choice} />}
      {plan && route && (
        <WhySection {...{ plan, route, compare: choice.compare, onCompare: choice.onCompare }} />
      )}
      {state.status === 'loading' && <PlanSkeleton part="stages" />}
      {plan && route && <ChosenRoute {...{ plan, route, disclosure, ticks, choice }} />}
      <Attributions of={plan} />
      <PlanNews news={news} />
    </div>
  );
}
