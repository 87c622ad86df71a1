import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useTranslation } from 'react-i18next';
import { useKeptFocus } from '../../ui/use-kept-focus';
import { type BrowseState, isNarrowed, withFilter } from './browse-state';
import { ConditionNames } from './conditions/condition-names';
import { withoutItem } from './conditions/condition-url';
import type { Conditions } from './conditions/conditions';
import { useConditionWords } from './conditions/use-condition-words';
import classes from './filter-chips.module.css';
import type { KindList, ListFilter } from './kind-list';
import type { BrowseControls } from './use-browse-state';

type ChipsProps = { list: KindList; state: BrowseState; change: BrowseControls['change'] };

/** The filters and conditions in force, each of which can be taken away. */
export function FilterChips({ list, state, change }: ChipsProps) {
  const { t } = useTranslation();
  const words = useChipWords();
  const { filters, conditions } = state;
  const chips = useKeptFocus<HTMLUListElement>();
  const inForce = list.filters.filter(({ key }) => filters[key] !== undefined);
  if (!isNarrowed(state)) return null;
  return (
    <ul ref={chips} className={classes['chips']} aria-label={t('browse.chips')}>
      {inForce.map((filter) => (
        <Chip
          key={filter.key}
          words={words(filter, filters[filter.key] ?? '')}
          onRemove={() => change({ filters: withFilter(filters, filter.key, undefined) })}
        />
      ))}
      {conditions && (
        <ConditionNames list={list} items={conditions.items}>
          <ConditionChips list={list} conditions={conditions} change={change} />
        </ConditionNames>
      )}
      <li>
        <button
          type="button"
          className={classes['clear']}
          onClick={() => change({ filters: {}, conditions: null })}
        >
          {t('browse.clear')}
        </button>
      </li>
    </ul>
  );
}

type ConditionChipsProps = Pick<ChipsProps, 'list' | 'change'> & { conditions: Conditions };

/** A chip for each condition that has to hold; one for all of those of which one is enough. */
function ConditionChips({ list, conditions, change }: ConditionChipsProps) {
  const { wordsOf, wordsOfAll } = useConditionWords(list);
  const { mode, items } = conditions;
  if (mode === 'any') {
    return <Chip words={wordsOfAll(conditions)} onRemove={() => change({ conditions: null })} />;
  }
  return items.map((item) => (
    <Chip
      key={wordsOf(item)}
      words={wordsOf(item)}
      onRemove={() => change({ conditions: withoutItem(conditions, item) })}
    />
  ));
}

function Chip({ words, onRemove }: { words: string; onRemove: () => void }) {
  const { t } = useTranslation();
  return (
    <li>
      <button
        type="button"
        className={classes['chip']}
        aria-label={t('browse.removeChip', { chip: words })}
        onClick={onRemove}
      >
        {words}
        <IconX size={14} stroke={2} aria-hidden="true" />
      </button>
    </li>
  );
}

function useChipWords() {
  const { t } = useTranslation();
  return (filter: ListFilter, value: string): string => {
    const name = t(filter.label);
    if (filter.form === 'flag') return name;
    const word = filter.form === 'choice' ? filter.words[value] : undefined;
    return t('browse.chip', { name, value: word ? t(word) : `“${value}”` });
  };
}
