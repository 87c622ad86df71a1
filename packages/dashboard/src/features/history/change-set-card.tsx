import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSetUrl } from '../../lib/changes-url';
import { formatCount, formatMoment } from '../../lib/format';
import { OperationRow } from '../../ui/changes/operation-row';
import classes from './change-set-card.module.css';
import type { ListedChangeSet } from './change-set-list';
import { StateMark } from './state-mark';
import { UndoneLinks } from './undone-links';

type CardProps = {
  changeSet: ListedChangeSet;
  /** How many operations to show of those that came. */
  shown: number;
  /** What stands after these. */
  more?: ReactNode;
  /** What can be done with it. */
  actions?: ReactNode;
};

/** A change set in a list: who, when and why, and what it did. */
export function ChangeSetCard({ changeSet, shown, more, actions }: CardProps) {
  const { t } = useTranslation();
  const id = useId();
  const { number, state, revision, author, reason, createdAt, operations } = changeSet;
  return (
    <article aria-labelledby={id} className={classes['card']}>
      <header className={classes['head']}>
        <h2 id={id}>
          <Link {...changeSetUrl(number)}>
            {t('history.change', { number: formatCount(number) })}
          </Link>
        </h2>
        <p className={classes['note']}>
          {author.name} · <time dateTime={createdAt}>{formatMoment(createdAt)}</time>
          {typeof revision === 'number' &&
            ` · ${t('history.revision', { revision: formatCount(revision) })}`}
        </p>
        {state !== 'APPLIED' && <StateMark state={state} />}
      </header>
      <p className={classes['reason']}>{reason}</p>
      <DecidedWords changeSet={changeSet} />
      <UndoneLinks changeSet={changeSet} />
      <ul className={classes['operations']}>
        {operations.slice(0, shown).map((operation) => (
          <OperationRow key={operation.position} operation={operation} />
        ))}
        {more}
      </ul>
      {actions && <div className={classes['actions']}>{actions}</div>}
    </article>
  );
}

/** Who decided it, where that was somebody else, and what they say of it. */
function DecidedWords({ changeSet }: { changeSet: ListedChangeSet }) {
  const { t } = useTranslation();
  const { state, author, decidedBy, comment } = changeSet;
  if (!decidedBy || state === 'PROPOSED') return null;
  const { name, id } = decidedBy;
  const isOther = id !== author.id;
  if (!isOther && !comment) return null;
  return (
    <p className={classes['note']}>
      {isOther && t(`history.decided.${state}`, { name })}
      {isOther && comment && '. '}
      {comment && t('history.says', { name, comment })}
    </p>
  );
}
