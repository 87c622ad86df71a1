import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type HeldSkill, MOST_SKILLS } from '../../lib/held-skills';
import { levelKey } from '../../lib/levels';
import type { LinkedEntity } from '../../lib/linked-entity';
import classes from './paste-preview.module.css';
import { MOST_PASTED } from './read-pasted';
import type { SortedPaste, SortedSkill, UnknownSkill } from './sort-pasted';

type PreviewProps = {
  count: number;
  /** Whether there was more than was read. */
  cut: boolean;
  sorted: SortedPaste;
  /** How many skills the list has already. */
  room: number;
  onChoose: (text: string, skill: LinkedEntity) => void;
  onConfirm: (skills: readonly HeldSkill[]) => void;
};

/** What is to become of each pasted name, and the button that does it. */
export function PastePreview({ count, cut, sorted, room, onChoose, onConfirm }: PreviewProps) {
  const { t } = useTranslation();
  const { add, raise, have, unknown } = sorted;
  const full = room + add.length > MOST_SKILLS;
  const words = useConfirmWords(sorted);
  return (
    <div className={classes['preview']}>
      <output>
        {t('mySkills.paste.found', { count })}
        {cut && ` ${t('mySkills.paste.tooMany', { count: MOST_PASTED })}`}
      </output>
      <Sorted part="add" skills={add} />
      <Sorted part="raise" skills={raise} />
      <Sorted part="have" skills={have} />
      <Unknown unknown={unknown} onChoose={onChoose} />
      {full && <p role="alert">{t('mySkills.paste.full', { count: MOST_SKILLS })}</p>}
      {words === null ? (
        <p>{t('mySkills.paste.nothingNew')}</p>
      ) : (
        <Button
          className={classes['confirm'] ?? ''}
          disabled={full}
          onClick={() =>
            onConfirm([...add, ...raise].map(({ skill, level }) => ({ slug: skill.slug, level })))
          }
        >
          {words}
        </Button>
      )}
    </div>
  );
}

/** What the button does, in a few words; null where there is nothing to do. */
function useConfirmWords({ add, raise }: SortedPaste): string | null {
  const { t } = useTranslation();
  const [added, raised] = [add.length, raise.length];
  if (added > 0 && raised > 0) return t('mySkills.paste.confirmBoth', { added, raised });
  if (added > 0) return t('mySkills.paste.confirm', { count: added });
  return raised > 0 ? t('mySkills.paste.confirmRaise', { count: raised }) : null;
}

type SortedProps = { part: 'add' | 'raise' | 'have'; skills: readonly SortedSkill[] };

function Sorted({ part, skills }: SortedProps) {
  const { t } = useTranslation();
  const word = (level: number) => t(`level.${levelKey(level) ?? 'none'}`);
  if (skills.length === 0) return null;
  return (
    <section>
      <h3>
        {t(`mySkills.paste.${part}`)} <span className={classes['note']}>{skills.length}</span>
      </h3>
      <ul className={classes['list']}>
        {skills.map(({ text, skill, level, held }) => (
          <li key={skill.slug}>
            {skill.name}{' '}
            <span className={classes['note']}>
              {part === 'raise'
                ? t('mySkills.paste.from', { from: word(held), level: word(level) })
                : t('mySkills.paste.at', { level: word(level) })}
              {!text.toLowerCase().startsWith(skill.name.toLowerCase()) &&
                ` · ${t('mySkills.paste.read', { text })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type UnknownProps = {
  unknown: readonly UnknownSkill[];
  onChoose: (text: string, skill: LinkedEntity) => void;
};

function Unknown({ unknown, onChoose }: UnknownProps) {
  const { t } = useTranslation();
  if (unknown.length === 0) return null;
  return (
    <section>
      <h3>
        {t('mySkills.paste.unknown')} <span className={classes['note']}>{unknown.length}</span>
      </h3>
      <ul className={classes['list']}>
        {unknown.map(({ text, suggestions }) => (
          <li key={text} className={classes['unknown']}>
            <q>{text}</q>
            <span className={classes['note']}>
              {t(suggestions.length > 0 ? 'mySkills.paste.use' : 'mySkills.paste.noneNear')}
            </span>
            {suggestions.map((skill) => (
              <Button
                key={skill.slug}
                variant="default"
                size="xs"
                onClick={() => onChoose(text, skill)}
              >
                {skill.name}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
