import { Combobox, TextInput, useCombobox } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../lib/kinds';
import { KindMark } from './kind-mark';
import { LiveStatus } from './live-status';
import classes from './search-combobox.module.css';
import { useOnceSettled } from './use-once-settled';

/** Something that was found, as the list shows it. */
export type FoundChoice = {
  /** What it is taken by; no other choice has it. */
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** What else tells what it is, such as the name that it was found by. */
  readonly notes: readonly string[];
  /** Whether it is shown only so that nobody looks for it. */
  readonly disabled?: boolean;
};

type ComboboxProps = {
  label: string;
  placeholder: string;
  description?: string | undefined;
  error?: string | undefined;
  size?: 'md';
  text: string;
  onText: (text: string) => void;
  /** What the text finds, the best first. */
  found: readonly FoundChoice[];
  /** Whether there may be more in a moment. */
  pending: boolean;
  /** What is offered beside what was found. */
  others?: readonly { readonly id: string; readonly label: string }[];
  /** What is said where there is nothing to choose. */
  none: string;
  onTake: (id: string) => void;
};

/** A field that finds things by what one types; what is confirmed at once means the best of them. */
export function SearchCombobox(props: ComboboxProps) {
  const { label, placeholder, description, error, size, text, found, pending, none } = props;
  const { others = [] } = props;
  const { t } = useTranslation();
  const { combobox, take, type, confirm } = useTyping(props);
  const isOpen = text.trim() !== '' && !(pending && found.length === 0);
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
          {...{ label, placeholder, description, error }}
          {...(size && { size })}
          value={text}
          autoComplete="off"
          aria-autocomplete="list"
          onChange={(event) => type(event.currentTarget.value)}
          onFocus={() => text !== '' && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={confirm}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!isOpen}>
        <Combobox.Options aria-label={label} className={classes['options']}>
          {found.map((choice) => (
            <FoundOption key={choice.id} choice={choice} />
          ))}
          {others.map((other) => (
            <Combobox.Option key={other.id} value={other.id}>
              {other.label}
            </Combobox.Option>
          ))}
          {found.length === 0 && others.length === 0 && <Combobox.Empty>{none}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
      <LiveStatus>
        {combobox.dropdownOpened && text !== '' && !pending
          ? t('search.found', { count: found.length })
          : ''}
      </LiveStatus>
    </Combobox>
  );
}

/** What typing, confirming and choosing do. */
function useTyping({ found, pending, onText, onTake }: ComboboxProps) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const take = (id: string) => {
    combobox.closeDropdown();
    onTake(id);
  };
  const settled = useOnceSettled(pending, () => {
    const best = found.find(({ disabled }) => !disabled);
    if (best) take(best.id);
  });
  const type = (text: string) => {
    settled.forget();
    onText(text);
    combobox.openDropdown();
    combobox.resetSelectedOption();
  };
  const confirm = (event: KeyboardEvent) => {
    // It never sends the form.
    if (event.key !== 'Enter' || combobox.getSelectedOptionIndex() !== -1) return;
    event.preventDefault();
    settled.act();
  };
  return { combobox, take, type, confirm };
}

function FoundOption({ choice }: { choice: FoundChoice }) {
  const { id, kind, name, notes, disabled = false } = choice;
  return (
    <Combobox.Option value={id} disabled={disabled} className={classes['entry']}>
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
