import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { planUrl } from '../../lib/plan-url';
import type { RoleChoice } from '../../lib/role-choice';
import { wordsOfSlug } from '../../lib/words-of-slug';
import { ErrorNotice } from '../../ui/error-notice';
import classes from './plan-trouble.module.css';
import { unknownEnd } from './unknown-end';
import type { PlanState } from './use-plan';

type TroubleProps = {
  question: { from: RoleChoice; to: RoleChoice };
  state: Extract<PlanState, { status: 'trouble' }>;
};

/** Why there is no answer: a role that nobody knows, with what may have been meant, or an outage. */
export function PlanTrouble({ question, state }: TroubleProps) {
  const { t } = useTranslation();
  const { trouble, retry, retrying } = state;
  const end = unknownEnd(trouble);
  if (end === null) {
    return <ErrorNotice trouble={trouble} onRetry={retry} retrying={retrying} />;
  }
  const slugs = { from: question.from.slug, to: question.to.slug };
  return (
    <ErrorNotice
      trouble={{ ...trouble, message: t('plan.chooseAnother') }}
      title={t('plan.unknown', { role: slugs[end] })}
    >
      {trouble.suggestions.length > 0 && (
        <>
          <p>{t('plan.suggestions')}</p>
          <ul className={classes['suggestions']}>
            {trouble.suggestions.map((slug) => (
              <li key={slug}>
                <Link {...planUrl({ ...slugs, [end]: slug })}>{wordsOfSlug(slug)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </ErrorNotice>
  );
}
