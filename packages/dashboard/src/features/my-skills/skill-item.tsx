import { useTranslation } from 'react-i18next';
import { levelKey } from '../../lib/levels';
import { wordsOfSlug } from '../../lib/words-of-slug';
import { EntityLink } from '../../ui/entity-link';
import { LevelPips } from '../../ui/level-pips';
import { LevelSlider } from '../../ui/level-slider';
import type { ListActions } from './list-actions';
import type { ListedSkill } from './listed-skill';
import { RemoveSkill } from './remove-skill';
import classes from './skill-item.module.css';

type ItemProps = { listed: ListedSkill; actions: ListActions | null };

/** A skill of the list: its level, to be set where the list is one's own, and a way to remove it. */
export function SkillItem({ listed, actions }: ItemProps) {
  const { t } = useTranslation();
  const { slug, level, skill } = listed;
  const name = skill?.name ?? wordsOfSlug(slug);
  return (
    <li className={classes['item']}>
      <span className={classes['name']}>
        {skill ? <EntityLink kind="Skill" entity={skill} /> : name}
        {skill && skill.slug !== slug && (
          <span className={classes['note']}>
            {' '}
            {t('mySkills.list.formerly', { name: wordsOfSlug(slug) })}
          </span>
        )}
      </span>
      {actions ? (
        <LevelSlider name={name} level={level} onChange={(next) => actions.setLevel(slug, next)} />
      ) : (
        <span className={classes['level']}>
          <span aria-hidden="true">
            <LevelPips needed={5} held={level} />
          </span>
          {t(`level.${levelKey(level) ?? 'none'}`)}
        </span>
      )}
      {actions && <RemoveSkill name={name} onRemove={() => actions.remove({ slug, name })} />}
    </li>
  );
}
