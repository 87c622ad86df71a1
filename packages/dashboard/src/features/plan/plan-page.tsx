import { useTranslation } from 'react-i18next';
import type { Disclosure } from '../../lib/open-keys';
import type { RoleChoice, WayChoices } from '../../lib/role-choice';
import { usePageTitle } from '../../ui/use-page-title';
import { WayForm } from '../../ui/way-form';
import { ChosenRoute } from './chosen-route';
import { bestRoute, routeOf } from './list-routes';
import { PlanActions } from './plan-actions';
import { PlanHeading } from './plan-heading';
import { PlanNotices } from './plan-notices';
import classes from './plan-page.module.css';
import { PlanRoutes } from './plan-routes';
import { PlanSkeleton } from './plan-skeleton';
import { PlanTrouble } from './plan-trouble';
import { RouteAnswer } from './route-answer';
import { RouteMapSection } from './route-map-section';
import { unknownEnd } from './unknown-end';
import type { PlanState } from './use-plan';
import type { PlanChoice } from './use-plan-choice';

type PageProps = {
  question: { from: RoleChoice; to: RoleChoice };
  state: PlanState;
  choices: WayChoices;
  onAsk: (from: RoleChoice, to: RoleChoice) => void;
  choice: PlanChoice;
  disclosure: Disclosure;
};

/** The question, its answer, the way to ask another, the routes, and the steps of one of them. */
export function PlanPage({ question, state, choices, onAsk, choice, disclosure }: PageProps) {
  const { t } = useTranslation();
  const plan = state.status === 'answer' ? state.plan : null;
  const { from, to } = plan ?? question;
  const unknown = state.status === 'trouble' ? unknownEnd(state.trouble) : null;
  const named = plan && choice.route !== undefined ? routeOf(plan, choice.route) : null;
  const route = named ?? (plan && bestRoute(plan));
  const busy = state.status === 'loading' || (state.status === 'answer' && state.outdated);
  usePageTitle(t('plan.title', { from: from.name, to: to.name }));
  return (
    <div className={classes['page']}>
      <div className={classes['top']}>
        <PlanHeading from={from} to={to} />
        <PlanActions from={from} to={to} objective={choice.objective} />
      </div>
      <div className={classes['answer']} aria-live="polite" aria-busy={busy}>
        {state.status === 'loading' && <PlanSkeleton part="answer" />}
        {plan && <PlanNotices plan={plan} isUnknown={choice.route !== undefined && !named} />}
        {plan && <RouteAnswer plan={plan} route={bestRoute(plan)} />}
        {state.status === 'trouble' && <PlanTrouble question={question} state={state} />}
      </div>
      <section className={classes['ask']} aria-label={t('plan.ask')}>
        <WayForm
          key={`${from.name}/${to.name}/${unknown}`}
          initial={{ from: unknown === 'from' ? null : from, to: unknown === 'to' ? null : to }}
          choices={choices}
          onAsk={onAsk}
        />
      </section>
      {state.status !== 'trouble' && (
        <RouteMapSection {...{ plan, route, disclosure }} onChoose={choice.onRoute} />
      )}
      {state.status !== 'trouble' && <PlanRoutes plan={plan} route={route} choice={choice} />}
      {state.status === 'loading' && <PlanSkeleton part="stages" />}
      {plan && route && <ChosenRoute plan={plan} route={route} disclosure={disclosure} />}
    </div>
  );
}
