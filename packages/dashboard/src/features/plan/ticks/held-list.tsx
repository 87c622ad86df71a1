import { ActionIcon, Button } from '@mantine/core';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useTranslation } from 'react-i18next';
import { type HeldSkill, withHeldSkill } from '../../../lib/held-skills';
import { KindMark } from '../../../ui/kind-mark';
import classes from './held-list.module.css';
import { LevelChoice } from './level-choice';
import { HELD_LIST_ID } from './use-tick-focus';
import type { Ticks } from './use-ticks';

/** What was ticked, to be changed, taken back or kept. It stays where it is when it empties, for the focus. */
export function HeldList({ ticks }: { ticks: Ticks }) {
  const { t } = useTranslation();
  const { have, onHave, onKeep } = ticks;
  const title = t('plan.ticks.title', { count: have.length });
  return (
    <fieldset
      id={HELD_LIST_ID}
      tabIndex={-1}
      aria-label={have.length > 0 ? title : undefined}
      className={classes['held']}
    >
      {have.length > 0 && (
        <>
          <p className={classes['title']}>{title}</p>
          <ul className={classes['list']}>
            {have.map((skill) => (
              <HeldChip key={skill.slug} skill={skill} ticks={ticks} />
            ))}
          </ul>
          <div className={classes['actions']}>
            <Button variant="default" size="xs" onClick={() => afterFocus(onKeep)}>
              {t('plan.ticks.keep')}
            </Button>
            <Button variant="default" size="xs" onClick={() => afterFocus(() => onHave([]))}>
              {t('plan.ticks.clear')}
            </Button>
          </div>
        </>
      )}
    </fieldset>
  );
}

function HeldChip({ skill: { slug, level }, ticks }: { skill: HeldSkill; ticks: Ticks }) {
  const { t } = useTranslation();
  const { have, onHave, nameOf } = ticks;
  const name = nameOf(slug);
  const label = t('plan.ticks.remove', { skill: name });
  return (
    <li className={classes['chip']}>
      <KindMark kind="Skill" />
      <span className={classes['name']}>{name}</span>
      <LevelChoice
        name={name}
        level={level}
        onChoose={(next) => onHave(withHeldSkill(have, slug, next))}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={24}
        aria-label={label}
        title={label}
        onClick={() => afterFocus(() => onHave(withHeldSkill(have, slug, null)))}
      >
        <IconX size={16} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
    </li>
  );
}

/** The focus goes to the list before what had it goes away. */
function afterFocus(change: () => void): void {
  document.getElementById(HELD_LIST_ID)?.focus({ preventScroll: true });
  change();
}
