import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type LevelKey, levelKey } from '../../lib/levels';
import { useMySkills } from '../../lib/my-skills';
import { mySkillsUrl } from '../../lib/my-skills-url';
import classes from './own-level.module.css';

/** The levels, and none of them. */
const LEVELS = [0, 1, 2, 3, 4, 5] as const;

/** How well the user masters a skill: not at all, or one of five levels. It is kept in this browser. */
export function OwnLevel({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const group = useId();
  const { skills, setLevel } = useMySkills();
  const held = skills.find((skill) => skill.slug === slug)?.level ?? 0;
  const word: LevelKey | 'none' = levelKey(held) ?? 'none';
  return (
    <fieldset className={classes['own']}>
      <legend className={classes['legend']}>{t('entity.ownLevel')}</legend>
      <div className={classes['levels']}>
        {LEVELS.map((level) => (
          <label key={level} className={classes['level']} data-filled={level > 0 && level <= held}>
            <input
              type="radio"
              name={group}
              value={level}
              checked={level === held}
              aria-label={t(`level.${levelKey(level) ?? 'none'}`)}
              onChange={() => setLevel(slug, level === 0 ? null : level)}
            />
            {level === 0 && <span aria-hidden="true">{t('entity.notHeld')}</span>}
          </label>
        ))}
        <span className={classes['word']} aria-hidden="true">
          {held > 0 && t(`level.${word}`)}
        </span>
        {held > 0 && <Link {...mySkillsUrl()}>{t('entity.toMySkills')}</Link>}
      </div>
    </fieldset>
  );
}
