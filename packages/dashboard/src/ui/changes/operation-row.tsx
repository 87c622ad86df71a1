import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format';
import { readEffects, turnOf } from '../../lib/read-effects';
import { RowChanges } from '../../ui/changes/row-changes';
import { TurnMark } from '../../ui/changes/turn-mark';
import type { ShownOperation } from './change-set-list';
import classes from './operation-row.module.css';

/** With this many fields at most, what an operation changed is shown without asking. */
const FEW_FIELDS = 3;

/** An operation as a sentence, with what it changed. */
export function OperationRow({ operation }: { operation: ShownOperation }) {
  const { t } = useTranslation();
  const panel = useId();
  const { sentence, verdict, reason, effects, effectCount } = operation;
  const rows = readEffects(effects);
  const isShort =
    rows.length === 1 &&
    rows.every(({ fields, turn }) => turn === 'CHANGED' && fields.length <= FEW_FIELDS);
  const [open, setOpen] = useState(isShort);
  const isDone = verdict === 'ACCEPTED' || verdict === 'PENDING';
  return (
    <li className={classes['operation']}>
      <div className={classes['line']}>
        <TurnMark turn={turnOf(rows)} />
        <p className={classes['words']}>
          <span className={classes['sentence']} data-done={isDone}>
            {sentence}
          </span>{' '}
          {rows.length > 0 && (
            <button
              type="button"
              className={classes['toggle']}
              aria-expanded={open}
              aria-controls={open ? panel : undefined}
              aria-label={t('history.detailsOf', { sentence })}
              onClick={() => setOpen(!open)}
            >
              {t('history.details')}
            </button>
          )}
        </p>
      </div>
      {!isDone && (
        <p className={classes['verdict']}>
          {t(`history.verdict.${verdict}`)}
          {reason && `: ${reason}`}
        </p>
      )}
      {open && (
        <div id={panel} className={classes['details']}>
          <RowChanges rows={rows} isSaid />
          {effectCount > effects.length && (
            <p className={classes['verdict']}>
              {t('history.moreEffects', {
                count: effects.length,
                number: formatCount(effectCount),
              })}
            </p>
          )}
        </div>
      )}
    </li>
  );
}
