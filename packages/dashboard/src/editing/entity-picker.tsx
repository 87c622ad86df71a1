import { Button, Combobox, TextInput, useCombobox } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../lib/kinds';
import { KindMark } from '../ui/kind-mark';
import { LiveStatus } from '../ui/live-status';
import { useOnceSettled } from '../ui/use-once-settled';
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
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const take = (value: string | undefined) => {
    combobox.closeDropdown();
    const fresh = newKinds.find((kind) => value === `${NEW}${kind}`);
    if (fresh) return onNew?.(fresh, text.trim());
    const hit = hits.find((one) => refOf(one) === value);
    if (!hit) return undefined;
    const { matched: _, ...entity } = hit;
    return onChoose(entity);
  };
  const settled = useOnceSettled(pending, () => take(hits[0] && refOf(hits[0])));
  const confirm = (event: KeyboardEvent) => {
    // What is typed and confirmed at once means the best match, and never sends the form.
    if (event.key !== 'Enter' || combobox.getSelectedOptionIndex() !== -1) return;
    event.preventDefault();
    settled.act();
  };
  const isOpen = text.trim() !== '' && !(pending && hits.length === 0);
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={take}
      transitionProps={{ duration: 0 }}
      // Within the page the list belongs to a landmark.
      withinPortal={false}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          label={label}
          description={description}
          placeholder={t('editing.picker.placeholder')}
          value={text}
          error={failed ? t('trouble.NETWORK.title') : error}
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
      <Combobox.Dropdown hidden={!isOpen}>
        <Combobox.Options aria-label={label} className={classes['options']}>
          {hits.map((hit) => (
            <HitOption key={refOf(hit)} hit={hit} withKind={kinds.length > 1} />
          ))}
          {newKinds.map((kind) => (
            <Combobox.Option key={kind} value={`${NEW}${kind}`}>
              {t('editing.picker.new', {
                name: text.trim(),
                kind: t(`kind.${kind}.one`).toLowerCase(),
              })}
            </Combobox.Option>
          ))}
          {hits.length === 0 && newKinds.length === 0 && (
            <Combobox.Empty>{t('editing.picker.none')}</Combobox.Empty>
          )}
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

function HitOption({ hit, withKind }: { hit: EntityHit; withKind: boolean }) {
  const { t } = useTranslation();
  const { kind, name, matched } = hit;
  const notes = [
    withKind && t(`kind.${kind}.one`),
    matched !== name && t('search.also', { name: matched }),
  ].filter(Boolean);
  return (
    <Combobox.Option value={refOf(hit)}>
      <span className={classes['option']}>
        <KindMark kind={kind} />
        <span>
          {name}
          {notes.length > 0 && <span className={classes['note']}> {notes.join(' · ')}</span>}
        </span>
      </span>
    </Combobox.Option>
  );
}
