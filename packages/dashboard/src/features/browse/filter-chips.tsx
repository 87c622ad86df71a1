import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useTranslation } from 'react-i18next';
import { withFilter } from './browse-state';
import classes from './filter-chips.module.css';
import type { Filters, KindList, ListFilter } from './kind-list';
import type { BrowseControls } from './use-browse-state';

type ChipsProps = { list: KindList; filters: Filters; change: BrowseControls['change'] };

/** The filters in force, each of which can be taken away. */
export function FilterChips({ list, filters, change }: ChipsProps) {
  const { t } = useTranslation();
  const words = useChipWords();
  const inForce = list.filters.filter(({ key }) => filters[key] !== undefined);
  if (inForce.length === 0) return null;
  return (
    <ul className={classes['chips']} aria-label={t('browse.chips')}>
      {inForce.map((filter) => {
        const chip = words(filter, filters[filter.key] ?? '');
        return (
          <li key={filter.key}>
            <button
              type="button"
              className={classes['chip']}
              aria-label={t('browse.removeChip', { chip })}
              onClick={() => change({ filters: withFilter(filters, filter.key, undefined) })}
            >
              {chip}
              <IconX size={14} stroke={2} aria-hidden="true" />
            </button>
          </li>
        );
      })}
      <li>
        <button type="button" className={classes['clear']} onClick={() => change({ filters: {} })}>
          {t('browse.clear')}
        </button>
      </li>
    </ul>
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
