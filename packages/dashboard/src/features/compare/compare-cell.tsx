import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { importanceKey, levelKey } from '../../lib/levels';
import { BasisMark } from '../../ui/basis-mark';
import { LevelPips } from '../../ui/level-pips';
import classes from './compare-cell.module.css';
import type { CompareCell as Cell, ComparePart } from './comparison';

/** What one role has to say of a row: the level, how much it matters, and where that comes from. */
export function CompareCell({ cell, part }: { cell: Cell | null; part: ComparePart }) {
  const { t } = useTranslation();
  const notes = useNotes();
  if (cell === null) {
    return (
      <span className={classes['none']}>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>
          {t(part === 'skills' ? 'compare.table.notAsked' : 'compare.table.none')}
        </VisuallyHidden>
      </span>
    );
  }
  const { level, grounds } = cell;
  return (
    <span className={classes['cell']}>
      {level !== undefined && (
        <span className={classes['level']} data-optional={cell.optional === true}>
          <LevelPips needed={level} />
          {t(`level.${levelKey(level) ?? 'none'}`)}
        </span>
      )}
      <span className={classes['notes']}>
        {notes(cell)}
        <BasisMark basis={grounds.basis} />
      </span>
    </span>
  );
}

function useNotes() {
  const { t } = useTranslation();
  return ({ implied, optional, importance, effect }: Cell) => {
    if (implied) return t('compare.table.implied');
    if (optional) return t('compare.table.optional');
    if (effect) return t(`entity.effect.${effect}`);
    return importance === undefined
      ? t('compare.table.yes')
      : t(`importance.${importanceKey(importance)}`);
  };
}

/** The level that the user holds in the skill of a row. */
export function MyCell({ level }: { level: number | undefined }) {
  const { t } = useTranslation();
  if (level === undefined) {
    return (
      <span className={classes['none']}>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>{t('compare.table.notHeld')}</VisuallyHidden>
      </span>
    );
  }
  return (
    <span className={classes['level']}>
      <span aria-hidden="true">
        <LevelPips needed={level} held={level} />
      </span>
      {t(`level.${levelKey(level) ?? 'none'}`)}
    </span>
  );
}
