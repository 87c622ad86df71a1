import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../gql/graphql';
import { addTexts } from '../../lib/add-texts';
import { changes } from '../../lib/en-changes';
import { formatCount } from '../../lib/format';
import { readEffects, type ToldEffect, turnOf } from '../../lib/read-effects';
import classes from './operation-row.module.css';
import { RowChanges } from './row-changes';
import { TurnMark } from './turn-mark';

addTexts({ changes });

/** With this many fields at most, what an operation changed is shown without asking. */
const FEW_FIELDS = 3;

type RowProps = {
  operation: {
    readonly sentence: string;
    /** What became of it; of what is only tried, nothing. */
    readonly verdict?: Verdict;
    readonly reason?: string | null;
    readonly effects: readonly ToldEffect[];
    readonly effectCount: number;
  };
};

/** An operation as a sentence, with what it changed or would change. */
export function OperationRow({ operation }: RowProps) {
  const { t } = useTranslation();
  const panel = useId();
  const { sentence, verdict = 'ACCEPTED', reason, effects, effectCount } = operation;
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
              aria-label={t('changes.detailsOf', { sentence })}
              onClick={() => setOpen(!open)}
            >
              {t('changes.details')}
            </button>
          )}
        </p>
      </div>
      {!isDone && (
        <p className={classes['verdict']}>
          {t(`changes.verdict.${verdict}`)}
          {reason && `: ${reason}`}
        </p>
      )}
      {open && (
        <div id={panel} className={classes['details']}>
          <RowChanges rows={rows} isSaid />
          {effectCount > effects.length && (
            <p className={classes['verdict']}>
              {t('changes.moreEffects', {
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
