import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { formatAmount } from '../../lib/format';
import { importanceKey } from '../../lib/levels';
import type { Need } from './plan-model';

/** What else is to be said of a need, in a few words: its weight, where it comes from, what counts. */
export function NeedNotes({ need }: { need: Need }) {
  const { t } = useTranslation();
  const { implied, importance, credit, hours, gainedIn } = need;
  const notes = [
    implied ? t('plan.implied') : t(`importance.${importanceKey(importance)}`),
    credit > 0 && t('plan.credit', { amount: formatAmount(credit) }),
    gainedIn !== null && t('plan.step.gained', { number: gainedIn }),
    hours !== null && t('plan.hours', { count: hours, hours: formatAmount(hours) }),
  ].filter((note) => note !== false);
  return notes.map((note, index) => (
    <Fragment key={note}>
      {index > 0 && ' · '}
      {note}
    </Fragment>
  ));
}
