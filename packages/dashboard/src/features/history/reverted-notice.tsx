import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reverting } from '../../apollo/revert-change-set';
import { formatCount } from '../../lib/format';
import { Notice } from '../../ui/notice';
import classes from './reverted-notice.module.css';
import { ChangeLink } from './undone-links';

/** Says that a change set was undone, and what of it could not be; it takes the focus. */
export function RevertedNotice({ reverting }: { reverting: Reverting }) {
  const { t } = useTranslation();
  const { number, reverts, operations } = reverting;
  const refused = operations.filter(({ verdict }) => verdict === 'REFUSED');
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(function sayThatItIsDone() {
    words.current?.focus();
  }, []);
  const undone = formatCount(reverts ?? 0);
  return (
    <Notice>
      <p ref={words} tabIndex={-1}>
        {refused.length === 0
          ? t('history.revert.done', { number: undone })
          : t('history.revert.partly', { number: undone, count: refused.length })}{' '}
        <ChangeLink number={number} />.
      </p>
      {refused.length > 0 && (
        <ul className={classes['refused']}>
          {refused.map(({ position, sentence, reason }) => (
            <li key={position}>
              <p>{sentence}</p>
              <p className={classes['why']}>{reason}</p>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
