import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatList, formatMoment } from '../../lib/format';
import { reviewUrl } from '../../lib/review-url';
import { ConfirmInPlace } from '../../ui/confirm-in-place';
import { EntityLinks } from './entity-links';
import classes from './my-proposals-page.module.css';
import { OperationSentence } from './operation-sentence';
import { OperationVerdict } from './operation-verdict';
import { signOf } from './reviewed-operation';
import type { MyProposal } from './use-my-proposals';

type ItemProps = {
  proposal: MyProposal;
  withdraw: (number: number) => Promise<void>;
  onWithdrawn: (number: number) => void;
};

/** Whether it was done at once, so that nobody had to decide on it. */
const isAtOnce = ({ state, createdAt, decidedAt }: MyProposal): boolean =>
  state === 'APPLIED' && decidedAt === createdAt;

/** Whether all or a part of it was taken; the rest is said by its state. */
function outcomeOf(proposal: MyProposal) {
  if (isAtOnce(proposal)) return 'AT_ONCE';
  const { state, operations } = proposal;
  const isPart = operations.some(({ verdict }) => verdict !== 'ACCEPTED');
  return state === 'APPLIED' && isPart ? 'PART' : state;
}

/** A proposal of one's own: how it stands, each of its changes with the verdict, and the reviewer's words. */
export function MyProposalItem({ proposal, withdraw, onWithdrawn }: ItemProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { number, state, reason, comment, decidedBy, operations, operationCount } = proposal;
  const outcome = outcomeOf(proposal);
  const isDecided = outcome !== 'AT_ONCE' && (state === 'APPLIED' || state === 'REJECTED');
  const title = outcome === 'AT_ONCE' ? 'review.mine.change' : 'review.mine.number';
  const left = operationCount - operations.length;
  const done = () => {
    heading.current?.focus();
    onWithdrawn(number);
  };
  return (
    <article className={classes['proposal']} aria-labelledby={`proposal-${number}`}>
      <header className={classes['head']}>
        <h2 id={`proposal-${number}`} ref={heading} tabIndex={-1}>
          <span className={classes['state']} data-state={outcome}>
            {t(title, { number })}: {t(`review.mine.state.${outcome}`)}
          </span>
        </h2>
        <p className={classes['soft']}>{useMoments(proposal)}</p>
      </header>
      <blockquote className={classes['quote']}>{reason}</blockquote>
      <ol className={classes['operations']}>
        {operations.map((operation) => (
          <li key={operation.position}>
            <OperationSentence sign={signOf(operation.effects)} sentence={operation.sentence} />
            <div className={classes['below']}>
              {isDecided && <OperationVerdict operation={operation} />}
              <EntityLinks effects={operation.effects} />
            </div>
          </li>
        ))}
      </ol>
      {left > 0 && <p className={classes['soft']}>{t('review.mine.more', { count: left })}</p>}
      {comment !== null && (
        <div>
          <h3>{t('review.mine.says', { name: decidedBy?.name ?? '' })}</h3>
          <blockquote className={classes['quote']}>{comment}</blockquote>
        </div>
      )}
      <div className={classes['actions']}>
        {state === 'PROPOSED' && (
          <ConfirmInPlace
            label={t('review.mine.withdraw')}
            name={t('review.mine.withdrawOf', { number })}
            question={t('review.mine.withdrawAsk', { number })}
            confirm={t('review.mine.withdraw')}
            act={() => withdraw(number)}
            onDone={done}
            wording={({ code }) =>
              code === 'CONFLICT' ? t('review.mine.withdrawTooLate') : undefined
            }
          />
        )}
        <Link {...reviewUrl(number)} className={classes['way']}>
          {t(state === 'PROPOSED' ? 'review.mine.queue' : 'review.mine.all')}
        </Link>
      </div>
    </article>
  );
}

/** When it was proposed and decided, by whom, and what came of it. */
function useMoments(proposal: MyProposal): string {
  const { t } = useTranslation();
  const { state, createdAt, decidedAt, decidedBy, revision, revertedBy } = proposal;
  const moment = decidedAt === null ? '' : formatMoment(decidedAt);
  const decided =
    state === 'WITHDRAWN'
      ? t('review.mine.withdrawn', { moment })
      : t('review.mine.decided', { name: decidedBy?.name ?? '', moment });
  const told = isAtOnce(proposal)
    ? [moment]
    : [
        t('review.mine.proposed', { moment: formatMoment(createdAt) }),
        decidedAt !== null && decided,
      ];
  return [
    ...told,
    revision !== null && t('review.mine.revision', { revision }),
    revertedBy.length > 0 &&
      t('review.change.undone', { numbers: formatList(revertedBy.map(String)) }),
  ]
    .filter(Boolean)
    .join(' · ');
}
