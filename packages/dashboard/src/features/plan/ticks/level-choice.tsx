import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { levelKey } from '../../../lib/levels';
import classes from './level-choice.module.css';

const LEVELS = [1, 2, 3, 4, 5];

type ChoiceProps = {
  /** What the level is of. */
  name: string;
  level: number;
  onChoose: (level: number) => void;
};

/** A level to choose, as five pips of which those up to it are filled, and in a word. */
export function LevelChoice({ name, level, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  const group = useId();
  const word = (of: number) => {
    const key = levelKey(of);
    return key ? t(`level.${key}`) : t('level.none');
  };
  return (
    <span className={classes['choice']}>
      <span role="radiogroup" aria-label={t('plan.ticks.level', { skill: name })}>
        {LEVELS.map((of) => (
          <input
            key={of}
            type="radio"
            name={group}
            className={classes['pip']}
            data-filled={of <= level}
            aria-label={t('level.asked', { level: of, word: word(of) })}
            title={word(of)}
            checked={of === level}
            onChange={() => onChoose(of)}
          />
        ))}
      </span>
      <span className={classes['word']} aria-hidden="true">
        {word(level)}
      </span>
    </span>
  );
}
