import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Turn } from '../../lib/read-effects';
import classes from './turn-mark.module.css';

const SIGNS = { ADDED: '+', REMOVED: '−', CHANGED: '±' } as const;

/** Whether something came, went or changed: a sign beside its colour. */
export function TurnMark({ turn }: { turn: Turn }) {
  const { t } = useTranslation();
  return (
    <span className={classes['mark']} data-turn={turn}>
      <span aria-hidden="true">{SIGNS[turn]}</span>
      <VisuallyHidden>{t(`changes.turn.${turn}`)}: </VisuallyHidden>
    </span>
  );
}
