import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { levelKey } from '../../lib/levels';
import type { LinkedEntity } from '../../lib/linked-entity';
import { KindMark } from '../../ui/kind-mark';
import { LiveStatus } from '../../ui/live-status';
import { useOnceSettled } from '../../ui/use-once-settled';
import classes from './skill-combobox.module.css';
import { type SkillHit, useSkillHits } from './use-skill-hits';

type ComboboxProps = {
  /** The levels of what is in the list, by slug. */
  held: ReadonlyMap<string, number>;
  onAdd: (skill: LinkedEntity) => void;
};

/** A field that finds skills by what one types, and adds them one after the other. */
export function SkillCombobox({ held, onAdd }: ComboboxProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { hits, pending } = useSkillHits(text);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const free = hits.filter(({ slug }) => !held.has(slug));

  const add = (slug: string | undefined) => {
    const hit = free.find((one) => one.slug === slug);
    if (!hit) return;
    combobox.closeDropdown();
    setText('');
    onAdd({ slug: hit.slug, name: hit.name });
  };
  const settled = useOnceSettled(pending, () => add(free[0]?.slug));
  const confirm = (event: KeyboardEvent) => {
    // What is typed and confirmed at once means the best match.
    if (event.key !== 'Enter' || combobox.getSelectedOptionIndex() !== -1) return;
    event.preventDefault();
    settled.act();
  };

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={add}
      transitionProps={{ duration: 0 }}
      // Within the page the list belongs to a landmark.
      withinPortal={false}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          label={t('mySkills.add.search')}
          placeholder={t('mySkills.add.placeholder')}
          value={text}
          size="md"
          autoComplete="off"
          aria-autocomplete="list"
          onChange={(event) => {
            settled.forget();
            setText(event.currentTarget.value);
            combobox.openDropdown();
            combobox.resetSelectedOption();
          }}
          onFocus={() => text !== '' && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={confirm}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === '' || (pending && hits.length === 0)}>
        <Combobox.Options aria-label={t('mySkills.add.search')} className={classes['options']}>
          {hits.map((hit) => (
            <HitOption key={hit.slug} hit={hit} level={held.get(hit.slug)} />
          ))}
          {hits.length === 0 && <Combobox.Empty>{t('search.none')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
      <LiveStatus>
        {combobox.dropdownOpened && text !== '' && !pending
          ? t('search.found', { count: hits.length })
          : ''}
      </LiveStatus>
    </Combobox>
  );
}

/** A skill that is in the list already is shown, so that nobody looks for it, but not added again. */
function HitOption({ hit, level }: { hit: SkillHit; level: number | undefined }) {
  const { t } = useTranslation();
  const notes = [
    hit.matched !== hit.name && t('search.also', { name: hit.matched }),
    level !== undefined &&
      t('mySkills.add.have', { level: t(`level.${levelKey(level) ?? 'none'}`) }),
  ].filter(Boolean);
  return (
    <Combobox.Option value={hit.slug} disabled={level !== undefined} className={classes['entry']}>
      <span className={classes['option']}>
        <KindMark kind="Skill" />
        <span>
          {hit.name}
          {notes.length > 0 && <span className={classes['note']}> {notes.join(' · ')}</span>}
        </span>
      </span>
    </Combobox.Option>
  );
}
