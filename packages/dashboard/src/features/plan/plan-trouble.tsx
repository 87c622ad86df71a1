import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { planUrl } from '../../lib/plan-url';
import type { RoleChoice } from '../../lib/role-choice';
import { startOf } from '../../lib/way-start';
import { wordsOfSlug } from '../../lib/words-of-slug';
import { ErrorNotice } from '../../ui/error-notice';
import { refusedStop } from './options/refused-stop';
import { StopTrouble } from './options/stop-trouble';
import classes from './plan-trouble.module.css';
import { SkillTrouble } from './ticks/skill-trouble';
import type { Ticks } from './ticks/use-ticks';
import { unknownEnd } from './unknown-end';
import { unknownSkill } from './unknown-skill';
import type { PlanState } from './use-plan';
import type { PlanChoice } from './use-plan-choice';

type TroubleProps = {
  question: { from: RoleChoice; to: RoleChoice };
  state: Extract<PlanState, { status: 'trouble' }>;
  ticks: Ticks;
  choice: PlanChoice;
};

/** Why there is no answer: a name that nobody knows, with what may have been meant, or an outage. */
export function PlanTrouble({ question, state, ticks, choice }: TroubleProps) {
  const { trouble, retry, retrying, asked } = state;
  const end = unknownEnd(trouble);
  const skill = unknownSkill(trouble, asked);
  const stop = refusedStop(trouble);
  if (end !== null) return <EndTrouble end={end} question={question} state={state} />;
  if (skill !== null) return <SkillTrouble slug={skill} trouble={trouble} ticks={ticks} />;
  if (stop !== null) return <StopTrouble stop={stop} trouble={trouble} choice={choice} />;
  return <ErrorNotice trouble={trouble} onRetry={retry} retrying={retrying} />;
}

type EndProps = Pick<TroubleProps, 'question' | 'state'> & { end: 'from' | 'to' };

function EndTrouble({ end, question, state: { trouble } }: EndProps) {
  const { t } = useTranslation();
  const ends = { ...startOf(question.from), to: question.to.slug };
  return (
    <ErrorNotice
      trouble={{ ...trouble, message: t('plan.chooseAnother') }}
      title={t('plan.unknown', { role: question[end].slug })}
    >
      {trouble.suggestions.length > 0 && (
        <>
          <p>{t('plan.suggestions')}</p>
          <ul className={classes['suggestions']}>
            {trouble.suggestions.map((slug) => (
              <li key={slug}>
                <Link {...planUrl({ ...ends, [end]: slug })}>{wordsOfSlug(slug)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </ErrorNotice>
  );
}
