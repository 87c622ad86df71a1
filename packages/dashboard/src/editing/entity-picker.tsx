import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../lib/kinds';
import { KindMark } from '../ui/kind-mark';
import { SearchCombobox } from '../ui/search-combobox';
import type { DraftEntity } from './draft-operation';
import { refOf } from './draft-operation';
import classes from './editing.module.css';
import { type EntityHit, useEntityHits } from './use-entity-hits';

type PickerProps = {
  label: string;
  /** The kinds that may be chosen. */
  kinds: readonly Kind[];
  chosen: DraftEntity | null;
  onChoose: (entity: DraftEntity | null) => void;
  /** The kinds of which a new one may be added where what is typed is not there. */
  newKinds?: readonly Kind[];
  onNew?: (kind: Kind, name: string) => void;
  description?: string | undefined;
  error?: string | undefined;
};

/** A field in which an entity is found by what one types, and stands by its name once it is chosen. */
export function EntityPicker(props: PickerProps) {
  const { chosen, label, error, onChoose } = props;
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const focusNext = useRef(false);
  useEffect(function keepFocusInPlace() {
    // What had the focus is gone: the field, or the button that brings it back.
    if (focusNext.current) place.current?.querySelector<HTMLElement>('input, button')?.focus();
    focusNext.current = false;
  });
  const choose = (entity: DraftEntity | null) => {
    focusNext.current = true;
    onChoose(entity);
  };
  return (
    <div ref={place}>
      {chosen ? (
        <>
          <p className={classes['label']}>{label}</p>
          <div className={classes['chosen']}>
            <span className={classes['name']}>
              <KindMark kind={chosen.kind} />
              {chosen.name}
            </span>
            <Button
              variant="default"
              size="xs"
              aria-label={t('editing.picker.otherOf', { name: chosen.name })}
              onClick={() => choose(null)}
            >
              {t('editing.picker.other')}
            </Button>
          </div>
          {error !== undefined && <p className={classes['error']}>{error}</p>}
        </>
      ) : (
        <PickerField {...props} onChoose={choose} />
      )}
    </div>
  );
}

/** Marks the choices that add something new; no slug has such a sign in it. */
const NEW = 'new:';

function PickerField(props: PickerProps) {
  const { label, kinds, onChoose, newKinds = [], onNew, description, error } = props;
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { hits, pending, failed } = useEntityHits(text, kinds);
  const take = (id: string) => {
    const fresh = newKinds.find((kind) => id === `${NEW}${kind}`);
    if (fresh) return onNew?.(fresh, text.trim());
    const hit = hits.find((one) => refOf(one) === id);
    if (!hit) return undefined;
    const { matched: _, ...entity } = hit;
    return onChoose(entity);
  };
  const notesOf = ({ kind, name, matched }: EntityHit): string[] => [
    ...(kinds.length > 1 ? [t(`kind.${kind}.one`)] : []),
    ...(matched === name ? [] : [t('search.also', { name: matched })]),
  ];
  return (
    <SearchCombobox
      label={label}
      description={description}
      placeholder={t('editing.picker.placeholder')}
      error={failed ? t('trouble.NETWORK.title') : error}
      text={text}
      onText={setText}
      found={hits.map((hit) => ({
        id: refOf(hit),
        kind: hit.kind,
        name: hit.name,
        notes: notesOf(hit),
      }))}
      pending={pending}
      others={newKinds.map((kind) => ({
        id: `${NEW}${kind}`,
        label: t('editing.picker.new', {
          name: text.trim(),
          kind: t(`kind.${kind}.one`).toLowerCase(),
        }),
      }))}
      none={t('editing.picker.none')}
      onTake={take}
    />
  );
}
