import { useTranslation } from 'react-i18next';
import type { Disclosure } from '../../lib/open-keys';
import type { RoleChoice, WayChoices } from '../../lib/role-choice';
import { usePageTitle } from '../../ui/use-page-title';
import { WayForm } from '../../ui/way-form';
import { PlanActions } from './plan-actions';
import { PlanAnswer } from './plan-answer';
import { PlanHeading } from './plan-heading';
import { PlanLine } from './plan-line';
import classes from './plan-page.module.css';
import { PlanSkeleton } from './plan-skeleton';
import { PlanTrouble } from './plan-trouble';
import { unknownEnd } from './unknown-end';
import type { PlanState } from './use-plan';

type PageProps = {
  question: { from: RoleChoice; to: RoleChoice };
  state: PlanState;
  choices: WayChoices;
  onAsk: (from: RoleChoice, to: RoleChoice) => void;
  disclosure: Disclosure;
};

/** The question, its answer, the way to ask another, and the skills in the order to learn them. */
export function PlanPage({ question, state, choices, onAsk, disclosure }: PageProps) {
  const { t } = useTranslation();
  const { from, to } = state.status === 'answer' ? state.plan : question;
  const unknown = state.status === 'trouble' ? unknownEnd(state.trouble) : null;
  usePageTitle(t('plan.title', { from: from.name, to: to.name }));
  return (
    <div className={classes['page']}>
      <div className={classes['top']}>
        <PlanHeading from={from} to={to} />
        <PlanActions from={from} to={to} />
      </div>
      <div aria-live="polite" aria-busy={state.status === 'loading'}>
        {state.status === 'loading' && <PlanSkeleton part="answer" />}
        {state.status === 'answer' && <PlanAnswer plan={state.plan} />}
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
      {state.status === 'loading' && <PlanSkeleton part="stages" />}
      {state.status === 'answer' && <PlanLine plan={state.plan} disclosure={disclosure} />}
    </div>
  );
}
