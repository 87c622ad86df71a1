import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { levelKey } from '../../lib/levels';
import type { LinkedEntity } from '../../lib/linked-entity';
import { SearchCombobox } from '../../ui/search-combobox';
import { useSkillHits } from './use-skill-hits';

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
  const notesOf = (name: string, matched: string, level: number | undefined): string[] => [
    ...(matched === name ? [] : [t('search.also', { name: matched })]),
    ...(level === undefined
      ? []
      : [t('mySkills.add.have', { level: t(`level.${levelKey(level) ?? 'none'}`) })]),
  ];
  const add = (slug: string) => {
    const hit = hits.find((one) => one.slug === slug);
    if (!hit) return;
    setText('');
    onAdd({ slug: hit.slug, name: hit.name });
  };
  return (
    <SearchCombobox
      label={t('mySkills.add.search')}
      placeholder={t('mySkills.add.placeholder')}
      size="md"
      text={text}
      onText={setText}
      // A skill that is in the list already is shown, so that nobody looks for it, but not added again.
      found={hits.map(({ slug, name, matched }) => ({
        id: slug,
        kind: 'Skill',
        name,
        notes: notesOf(name, matched, held.get(slug)),
        disabled: held.has(slug),
      }))}
      pending={pending}
      none={t('search.none')}
      onTake={add}
    />
  );
}
