import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleChoice, RoleChoices } from '../lib/role-choice';
import { isSkillsChoice } from '../lib/way-start';
import { KindMark } from './kind-mark';
import { LiveStatus } from './live-status';
import classes from './role-combobox.module.css';
import { useOnceSettled } from './use-once-settled';

type ComboboxProps = {
  label: string;
  value: RoleChoice | null;
  onChange: (choice: RoleChoice | null) => void;
  choices: RoleChoices;
  onSearch: (text: string) => void;
  error?: string | undefined;
};

/** A field that finds a role by what one types: name, other name or part of one. */
export function RoleCombobox(props: ComboboxProps) {
  const { label, value, choices, error } = props;
  const { t } = useTranslation();
  const { roles, pending } = choices;
  const none = roles.length === 0;
  const { combobox, typed, type, choose, leave, confirm } = useTypedRole(props);
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(slug) => choose(roles.find((role) => role.slug === slug))}
      transitionProps={{ duration: 0 }}
      // Within the form the list belongs to a landmark of the page.
      withinPortal={false}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          label={label}
          value={typed ?? value?.name ?? ''}
          placeholder={t('way.placeholder')}
          error={error}
          size="md"
          autoComplete="off"
          aria-autocomplete="list"
          rightSection={<Combobox.Chevron />}
          rightSectionPointerEvents="none"
          onChange={(event) => type(event.currentTarget.value)}
          onClick={() => combobox.openDropdown()}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={leave}
          onKeyDown={confirm}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={none && (pending || !typed)}>
        <Combobox.Options aria-label={label} className={classes['options']}>
          {roles.map((choice) => (
            <ChoiceOption key={choice.slug} choice={choice} chosen={choice.slug === value?.slug} />
          ))}
          {none && <Combobox.Empty>{t('way.noRole')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
      <LiveStatus>
        {combobox.dropdownOpened && typed && !pending
          ? t('way.found', { count: roles.length })
          : ''}
      </LiveStatus>
    </Combobox>
  );
}

/** What is typed, until a role is chosen by it. */
function useTypedRole({ onChange, choices: { roles, pending }, onSearch }: ComboboxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const choose = (choice: RoleChoice | undefined) => {
    combobox.closeDropdown();
    if (!choice) return;
    setTyped(null);
    onSearch('');
    onChange({ slug: choice.slug, name: choice.name });
  };
  const named = () => roles.find((role) => isNamed(role, typed ?? ''));
  const settled = useOnceSettled(pending, (how: 'best' | 'only') =>
    choose(named() ?? pick(roles, how)),
  );
  const type = (text: string) => {
    settled.forget();
    setTyped(text);
    onSearch(text);
    onChange(null);
    combobox.openDropdown();
    combobox.resetSelectedOption();
  };
  const leave = () => {
    combobox.closeDropdown();
    if (!typed) return;
    // Whoever left no doubt about what is meant need not pick it from the list as well.
    const role = named();
    if (role) choose(role);
    else settled.act('only');
  };
  const confirm = (event: KeyboardEvent) => {
    // What is typed and confirmed at once means the best match.
    if (event.key !== 'Enter' || typed === null || (roles.length === 0 && !pending)) return;
    if (combobox.getSelectedOptionIndex() !== -1) return;
    event.preventDefault();
    settled.act('best');
  };
  return { combobox, typed, type, choose, leave, confirm };
}

function pick(roles: readonly RoleChoice[], how: 'best' | 'only'): RoleChoice | undefined {
  return how === 'best' || roles.length === 1 ? roles[0] : undefined;
}

function isNamed({ name, alias }: RoleChoice, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return [name, alias].some((one) => one?.toLowerCase() === wanted);
}

function ChoiceOption({ choice, chosen }: { choice: RoleChoice; chosen: boolean }) {
  const { t } = useTranslation();
  return (
    <Combobox.Option value={choice.slug} selected={chosen} active={chosen} aria-selected={chosen}>
      <span className={classes['option']}>
        <KindMark kind={isSkillsChoice(choice) ? 'Skill' : 'Role'} />
        <span>
          {choice.name}
          {choice.alias && (
            <span className={classes['alias']}> {t('search.also', { name: choice.alias })}</span>
          )}
        </span>
      </span>
    </Combobox.Option>
  );
}
