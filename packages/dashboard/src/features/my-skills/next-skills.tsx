import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatGap } from '../../lib/format';
import { levelKey } from '../../lib/levels';
import type { LinkedEntity } from '../../lib/linked-entity';
import { EntityLink } from '../../ui/entity-link';
import { LevelPips } from '../../ui/level-pips';
import { EntityNames } from './entity-names';
import classes from './next-skills.module.css';
import { type NextSkill, REACH } from './use-skills-answer';

type NextProps = {
  next: readonly NextSkill[] | null;
  /** Absent where the list is somebody else's. */
  onHave: ((skill: LinkedEntity, level: number) => void) | null;
};

/** The skills that bring most roles within reach, each with the roles, and what to learn before. */
export function NextSkills({ next, onHave }: NextProps) {
  const { t } = useTranslation();
  return (
    <section className={classes['section']}>
      <h2>{t('mySkills.next.title')}</h2>
      <p className={classes['why']}>{t('mySkills.next.why', { gap: formatGap(REACH) })}</p>
      {next === null && <Skeleton height={640} />}
      {next?.length === 0 && <p>{t('mySkills.next.none')}</p>}
      <ol className={classes['list']}>
        {next?.map((one) => (
          <NextItem key={one.skill.id} next={one} onHave={onHave} />
        ))}
      </ol>
    </section>
  );
}

function NextItem({ next, onHave }: { next: NextSkill; onHave: NextProps['onHave'] }) {
  const { t } = useTranslation();
  const { skill, level, heldLevel, newRoles, roles, needsFirst } = next;
  const word = t(`level.${levelKey(level) ?? 'none'}`);
  const act = heldLevel > 0 ? 'raise' : 'add';
  return (
    <li className={classes['item']}>
      <span className={classes['name']}>
        <EntityLink kind="Skill" entity={skill} />
        <span className={classes['level']}>
          <LevelPips needed={level} held={heldLevel} />
          {t('mySkills.next.to', { level: word })}
        </span>
      </span>
      <p className={classes['words']}>
        {newRoles > 0 ? (
          <>
            {t('mySkills.next.brings', { count: newRoles })}{' '}
            <EntityNames kind="Role" entities={roles} />
          </>
        ) : (
          t('mySkills.next.closer')
        )}
      </p>
      {needsFirst.length > 0 && (
        <p className={classes['words']}>
          {t('mySkills.next.first')} <EntityNames kind="Skill" entities={needsFirst} />
        </p>
      )}
      {onHave && (
        <Button
          variant="default"
          size="xs"
          className={classes['have'] ?? ''}
          aria-label={t(`mySkills.next.${act}Named`, { skill: skill.name, level: word })}
          onClick={() => onHave(skill, level)}
        >
          {t(`mySkills.next.${act}`, { level: word })}
        </Button>
      )}
    </li>
  );
}
