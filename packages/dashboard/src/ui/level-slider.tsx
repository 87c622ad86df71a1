import { useTranslation } from 'react-i18next';
import { levelKey } from '../lib/levels';
import { LevelPips } from './level-pips';
import classes from './level-slider.module.css';

type SliderProps = { name: string; level: number; onChange: (level: number) => void };

/** A level as five pips that can be set: by a click on one, by drawing, or with the arrow keys. */
export function LevelSlider({ name, level, onChange }: SliderProps) {
  const { t } = useTranslation();
  const word = t(`level.${levelKey(level) ?? 'none'}`);
  return (
    <span className={classes['level']}>
      <span className={classes['slider']}>
        <span className={classes['pips']} aria-hidden="true">
          <LevelPips needed={5} held={level} />
        </span>
        <input
          type="range"
          className={classes['range']}
          min={1}
          max={5}
          step={1}
          value={level}
          aria-label={t('mySkills.list.levelOf', { skill: name })}
          aria-valuetext={t('mySkills.list.levelText', { word, level })}
          onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
      </span>
      <span aria-hidden="true">{word}</span>
    </span>
  );
}
