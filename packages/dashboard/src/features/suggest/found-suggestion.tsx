import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Suggestion_ChangeSetFragment } from '../../gql/graphql';
import { formatMoment } from '../../lib/format';
import { suggestUrl } from '../../lib/suggest-url';
import { ConfirmInPlace } from '../../ui/confirm-in-place';
import { LiveStatus } from '../../ui/live-status';
import { SecretText } from '../../ui/secret-text';
import { linkOf } from './link-of';
import { SuggestedOperations } from './suggested-operations';
import classes from './suggestion-page.module.css';
import type { SuggestionState } from './use-suggestion';

type FoundProps = Extract<SuggestionState, { status: 'found' }>;

/** Whether all, a part or nothing of it was taken; the rest is said by its state. */
function outcomeOf({ state, operations }: Suggestion_ChangeSetFragment) {
  const isPart = operations.some(({ verdict }) => verdict !== 'ACCEPTED');
  return state === 'APPLIED' && isPart ? 'PART' : state;
}

/** How a suggestion stands, each of its changes with what was decided, and what can still be done. */
export function FoundSuggestion({ token, suggestion, isStale, withdraw }: FoundProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { state, comment, reason, operations, revertedBy } = suggestion;
  const outcome = outcomeOf(suggestion);
  const title = t(`suggest.status.${outcome}`);
  return (
    <>
      <header className={classes['header']}>
        <h1 ref={heading} tabIndex={-1} className={classes['title']}>
          {title}
        </h1>
        {/* It may be decided while one looks on. */}
        <LiveStatus>{title}</LiveStatus>
        <p className={classes['text']}>{t(`suggest.status.next.${outcome}`)}</p>
        <p className={classes['note']}>{useMoments(suggestion)}</p>
        {revertedBy.length > 0 && <p>{t('suggest.status.undone')}</p>}
        {isStale && <p className={classes['note']}>{t('suggest.status.stale')}</p>}
      </header>
      {comment && (
        <section className={classes['part']}>
          <h2>{t('suggest.status.comment')}</h2>
          <blockquote className={classes['quote']}>{comment}</blockquote>
        </section>
      )}
      <section className={classes['part']}>
        <h2>{t('suggest.status.changes')}</h2>
        <SuggestedOperations operations={operations} isDecided={state !== 'WITHDRAWN'} />
      </section>
      <section className={classes['part']}>
        <h2>{t('suggest.status.reason')}</h2>
        <blockquote className={classes['quote']}>{reason}</blockquote>
      </section>
      <SecretText label={t('suggest.status.link')} text={linkOf(token)} />
      <div className={classes['actions']}>
        {state === 'PROPOSED' && (
          <ConfirmInPlace
            label={t('suggest.status.withdraw')}
            question={t('suggest.status.withdrawAsk')}
            confirm={t('suggest.status.withdraw')}
            act={withdraw}
            onDone={() => heading.current?.focus()}
            wording={({ code }) =>
              code === 'CONFLICT' ? t('suggest.status.withdrawTooLate') : undefined
            }
          />
        )}
        <Link {...suggestUrl()}>{t('suggest.status.mine')}</Link>
      </div>
    </>
  );
}

/** When what happened, and by whom. */
function useMoments({
  number,
  state,
  author,
  createdAt,
  decidedAt,
  decidedBy,
}: Suggestion_ChangeSetFragment): string {
  const { t } = useTranslation();
  const moment = decidedAt ? formatMoment(decidedAt) : '';
  const decided =
    state === 'WITHDRAWN'
      ? t('suggest.status.withdrawn', { moment })
      : t('suggest.status.decided', { moment, name: decidedBy?.name ?? '' });
  return [
    t('suggest.status.number', { number }),
    t('suggest.status.sent', { moment: formatMoment(createdAt) }),
    t('suggest.status.by', { name: author.name }),
    moment !== '' && decided,
  ]
    .filter(Boolean)
    .join(' · ');
}
