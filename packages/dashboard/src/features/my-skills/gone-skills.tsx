import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { wordsOfSlug } from '../../lib/words-of-slug';
import classes from './gone-skills.module.css';
import type { ListActions } from './list-actions';
import type { ListedSkill } from './listed-skill';
import { RemoveSkill } from './remove-skill';

type GoneProps = { gone: readonly ListedSkill[]; actions: ListActions | null };

/** Skills that the graph has no more: what may have become of each, and a way to remove it. */
export function GoneSkills({ gone, actions }: GoneProps) {
  const { t } = useTranslation();
  if (gone.length === 0) return null;
  return (
    <div className={classes['gone']}>
      <h3>{t('mySkills.list.gone')}</h3>
      <p className={classes['why']}>{t('mySkills.list.goneWhy')}</p>
      <ul>
        {gone.map(({ slug, suggestions }) => {
          const old = { slug, name: wordsOfSlug(slug) };
          return (
            <li key={slug} className={classes['item']}>
              <span className={classes['name']}>{old.name}</span>
              {actions &&
                suggestions.map((skill) => (
                  <Button
                    key={skill.slug}
                    variant="default"
                    size="xs"
                    onClick={() => actions.exchange(old, skill)}
                  >
                    {t('mySkills.list.instead', { skill: skill.name })}
                  </Button>
                ))}
              {actions && <RemoveSkill name={old.name} onRemove={() => actions.remove(old)} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
