import { Combobox, TextInput, useCombobox } from '@mantine/core';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { latePart } from '../../lib/late-part';
import { SHORTCUTS } from '../../lib/shortcuts';
import { entityUrl, searchUrl } from '../../lib/urls';
import { KeyCaps } from '../../ui/key-caps';
import { LiveStatus } from '../../ui/live-status';
import classes from './global-search.module.css';
import { SEARCH_FIELD } from './search-field';
import type { OptionsProps } from './search-options';
import { useSearchHits } from './use-search-hits';

/** What is offered comes when somebody types: the first page does without. */
const options = latePart(async () => (await import('./search-options')).SearchOptions);

/** The option that leads to the page with all results. */
const ALL = 'all';

const FIELD = {
  classNames: { input: classes['field'] ?? '' },
  autoComplete: 'off',
  enterKeyHint: 'search',
} as const;

/** Finds anything by its name, from any page. Its key leads here; the palette does more, so its keys are shown. */
export function GlobalSearch() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const { hits, pending } = useSearchHits(text);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });

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
    if (value.startsWith('/')) {
      close();
      return void navigate({ href: value });
    }
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
              {...FIELD}
              ref={input}
              id={SEARCH_FIELD}
              value={text}
              aria-label={t('search.label')}
              aria-autocomplete="list"
              placeholder={t('search.placeholder')}
              leftSection={<IconSearch size={16} stroke={1.75} aria-hidden="true" />}
              rightSection={<PaletteKeys />}
              rightSectionWidth={88}
              rightSectionPointerEvents="none"
              onChange={(event) => {
                setText(event.currentTarget.value);
                combobox.openDropdown();
                combobox.resetSelectedOption();
              }}
              onFocus={(event) => {
                event.currentTarget.select();
                if (text !== '') combobox.openDropdown();
              }}
              onBlur={() => combobox.closeDropdown()}
            />
          </Combobox.Target>
          <Combobox.Dropdown hidden={text.trim() === ''}>
            <Offered hits={hits} pending={pending} text={text.trim()} allValue={ALL} />
          </Combobox.Dropdown>
          <LiveStatus>
            {combobox.dropdownOpened && !pending ? t('search.found', { count: hits.length }) : ''}
          </LiveStatus>
        </Combobox>
      </form>
    </search>
  );
}

/** The palette finds more, and has keys of its own. */
function PaletteKeys() {
  return (
    <span className={classes['key']}>
      <KeyCaps keys={SHORTCUTS.palette} />
    </span>
  );
}

function Offered(props: OptionsProps) {
  return props.text === '' ? null : <Fetched {...props} />;
}

function Fetched(props: OptionsProps) {
  const { part: SearchOptions } = options.usePart();
  return SearchOptions && <SearchOptions {...props} />;
}
