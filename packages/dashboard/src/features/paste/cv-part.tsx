import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type HeldSkill, MOST_SKILLS, mergeHeldSkills } from '../../lib/held-skills';
import { levelKey } from '../../lib/levels';
import { mySkillsUrl } from '../../lib/my-skills-url';
import chip from '../../ui/chip.module.css';
import { LevelSlider } from '../../ui/level-slider';
import { type ListedInText, listInText, takenSkills } from './list-in-text';
import type { NamedInText } from './named-in-text';
import classes from './paste-page.module.css';

type CvProps = {
  skills: readonly NamedInText[];
  held: readonly HeldSkill[];
  onReplace: (skills: readonly HeldSkill[]) => void;
};

/** What one chooses of a CV's skills, each at a level, and one press that adds them to one's own. */
export function CvPart({ skills, held, onReplace }: CvProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ReadonlyMap<string, Partial<ListedInText>>>(new Map());
  const [before, setBefore] = useState<readonly HeldSkill[] | null>(null);
  const [said, setSaid] = useState('');
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(
    function followWhatIsLeft() {
      // The button that was pressed has nothing more to do, or is gone.
      const next = before ? 'output button' : ':scope > button';
      if (said !== '') buttons.current?.querySelector<HTMLElement>(next)?.focus();
    },
    [before, said],
  );
  const listed = listInText(skills, held, chosen);
  const { taken, added, raised } = takenSkills(listed);
  const choose = (slug: string, change: Partial<ListedInText>) =>
    setChosen(new Map([...chosen, [slug, { ...chosen.get(slug), ...change }]]));
  const next = mergeHeldSkills(held, taken);
  const isFull = next.length > MOST_SKILLS;
  const words =
    added > 0 && raised > 0
      ? t('paste.cv.add', { added, raised })
      : added > 0
        ? t('paste.cv.addOnly', { count: added })
        : raised > 0
          ? t('paste.cv.raiseOnly', { count: raised })
          : t('paste.cv.nothing');
  const add = () => {
    setBefore(held);
    onReplace(next);
    setSaid(t('paste.cv.done', { count: taken.length }));
  };
  return (
    <section className={classes['part']}>
      <h2>{t('paste.cv.title')}</h2>
      <p className={classes['soft']}>{t('paste.cv.lead')}</p>
      {listed.length === 0 && <p>{t('paste.cv.none')}</p>}
      <ul className={classes['list']}>
        {listed.map((one) => (
          <SkillRow key={one.slug} listed={one} onChoose={(change) => choose(one.slug, change)} />
        ))}
      </ul>
      {isFull && <p role="alert">{t('paste.cv.full', { count: MOST_SKILLS })}</p>}
      <div ref={buttons} className={classes['buttons']}>
        <Button disabled={taken.length === 0 || isFull} onClick={add}>
          {words}
        </Button>
        <output className={classes['said']}>
          {said}
          {before && (
            <Button
              variant="default"
              size="xs"
              onClick={() => {
                onReplace(before);
                setBefore(null);
                setSaid(t('paste.cv.undone'));
              }}
            >
              {t('paste.cv.undo')}
            </Button>
          )}
        </output>
        <Link {...mySkillsUrl()}>{t('paste.cv.see')}</Link>
      </div>
    </section>
  );
}

type RowProps = { listed: ListedInText; onChoose: (change: Partial<ListedInText>) => void };

function SkillRow({ listed, onChoose }: RowProps) {
  const { t } = useTranslation();
  const { name, level, held, isTaken, stance } = listed;
  const word = t(`level.${levelKey(held) ?? 'none'}`);
  const notes = [
    ...(stance === 'RULED_OUT' ? [t('paste.cv.ruledOut')] : []),
    ...(held > 0 ? [t(level > held ? 'paste.cv.raises' : 'paste.cv.held', { level: word })] : []),
  ];
  return (
    <li className={classes['row']}>
      <label className={classes['tick']}>
        <input
          type="checkbox"
          className={chip['box']}
          checked={isTaken}
          onChange={({ currentTarget }) => onChoose({ isTaken: currentTarget.checked })}
        />
        {name}
      </label>
      <LevelSlider
        name={name}
        level={level}
        onChange={(next) => onChoose({ level: next, isTaken: true })}
      />
      {notes.length > 0 && <span className={classes['below']}>{notes.join(' · ')}</span>}
    </li>
  );
}
