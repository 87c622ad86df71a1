import { Button, NativeSelect } from '@mantine/core';
import IconAdjustmentsHorizontal from '@tabler/icons-react/dist/esm/icons/IconAdjustmentsHorizontal.mjs';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './browse-filters.module.css';
import { type BrowseState, withFilter } from './browse-state';
import { FilterText } from './filter-text';
import type { KindList, ListFilter } from './kind-list';
import type { BrowseControls } from './use-browse-state';

type FiltersProps = { list: KindList; state: BrowseState; change: BrowseControls['change'] };

/** What the list can be narrowed by; folded up where there is little room. */
export function BrowseFilters({ list, state, change }: FiltersProps) {
  const { t } = useTranslation();
  const fields = useId();
  const [open, setOpen] = useState(false);
  return (
    <search className={classes['filters']} aria-label={t('browse.filters')}>
      <Button
        size="xs"
        variant="default"
        className={classes['unfold']}
        aria-expanded={open}
        aria-controls={fields}
        leftSection={<IconAdjustmentsHorizontal size={16} stroke={1.75} aria-hidden="true" />}
        onClick={() => setOpen(!open)}
      >
        {t('browse.filters')}
      </Button>
      <div id={fields} className={classes['fields']} data-open={open}>
        {list.filters.map((filter) => (
          <FilterField key={filter.key} filter={filter} state={state} change={change} />
        ))}
      </div>
    </search>
  );
}

type FieldProps = { filter: ListFilter; state: BrowseState; change: BrowseControls['change'] };

function FilterField({ filter, state, change }: FieldProps) {
  const { t } = useTranslation();
  const { key, label } = filter;
  const value = state.filters[key];
  const set = (chosen: string | undefined, replace = false) =>
    change({ filters: withFilter(state.filters, key, chosen) }, { replace });
  if (filter.form === 'text') {
    return <FilterText label={t(label)} value={value ?? ''} onSettled={set} />;
  }
  if (filter.form === 'choice') {
    return (
      <NativeSelect
        label={t(label)}
        value={value ?? ''}
        onChange={({ currentTarget }) => set(currentTarget.value || undefined)}
        data={[
          { value: '', label: t(filter.unchosen) },
          ...Object.entries(filter.words).map(([one, word]) => ({ value: one, label: t(word) })),
        ]}
      />
    );
  }
  return (
    <label className={classes['flag']}>
      <input
        type="checkbox"
        checked={value !== undefined}
        onChange={({ currentTarget }) => set(currentTarget.checked ? 'yes' : undefined)}
      />
      {t(label)}
    </label>
  );
}
