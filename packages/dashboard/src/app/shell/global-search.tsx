import { Combobox, Kbd, TextInput, useCombobox } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { entityUrl, searchUrl } from '../../lib/urls';
import { LiveStatus } from '../../ui/live-status';
import classes from './global-search.module.css';
import { SearchOptions } from './search-options';
import { useSearchHits } from './use-search-hits';

/** The option that leads to the page with all results. */
const ALL = 'all';

/** Finds anything by its name, from any page; `/` and ⌘K or Ctrl K lead here. */
export function GlobalSearch() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const { hits, pending } = useSearchHits(text);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const focus = () => {
    input.current?.focus();
    input.current?.select();
  };
  useHotkeys([['/', focus]]);
  useHotkeys([['mod+K', focus]], []);

  const close = () => {
    combobox.closeDropdown();
    setText('');
    input.current?.blur();
  };
  const showAll = () => {
    if (text.trim() === '') return;
    close();
    void navigate(searchUrl({ q: text.trim() }));
  };
  const choose = (value: string) => {
    const hit = hits.find(({ key }) => key === value);
    if (value === ALL || !hit) return showAll();
    close();
    void navigate(entityUrl(hit.kind, hit.slug));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    showAll();
  };

  return (
    <search>
      <form onSubmit={submit}>
        <Combobox
          store={combobox}
          onOptionSubmit={choose}
          transitionProps={{ duration: 0 }}
          // Within the header the list belongs to a landmark of the page.
          withinPortal={false}
        >
          <Combobox.Target withExpandedAttribute>
            <TextInput
              ref={input}
              value={text}
              aria-label={t('search.label')}
              aria-autocomplete="list"
              placeholder={t('search.placeholder')}
              autoComplete="off"
              enterKeyHint="search"
              leftSection={<IconSearch size={16} stroke={1.75} aria-hidden="true" />}
              rightSection={<Kbd className={classes['key']}>/</Kbd>}
              rightSectionPointerEvents="none"
              onChange={(event) => {
                setText(event.currentTarget.value);
                combobox.openDropdown();
                combobox.resetSelectedOption();
              }}
              onFocus={() => text !== '' && combobox.openDropdown()}
              onBlur={() => combobox.closeDropdown()}
            />
          </Combobox.Target>
          <Combobox.Dropdown hidden={text.trim() === ''}>
            <SearchOptions hits={hits} pending={pending} text={text.trim()} allValue={ALL} />
          </Combobox.Dropdown>
          <LiveStatus>
            {combobox.dropdownOpened && !pending ? t('search.found', { count: hits.length }) : ''}
          </LiveStatus>
        </Combobox>
      </form>
    </search>
  );
}
