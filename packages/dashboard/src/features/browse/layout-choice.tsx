import { Button, NativeSelect, Popover } from '@mantine/core';
import IconColumns from '@tabler/icons-react/dist/esm/icons/IconColumns.mjs';
import { useTranslation } from 'react-i18next';
import { PAGE_SIZES } from '../../lib/browse-url';
import type { BrowseState } from './browse-state';
import { ColumnChoice } from './column-choice';
import type { KindList } from './kind-list';
import classes from './layout-choice.module.css';
import { Tick } from './tick';
import type { BrowseControls } from './use-browse-state';

type ChoiceProps = { list: KindList; state: BrowseState; controls: BrowseControls };

/** Which columns the table has, how close its rows stand, and how many are on a page. */
export function LayoutChoice({ list, state, controls }: ChoiceProps) {
  const { t } = useTranslation();
  const { change, resetLayout } = controls;
  return (
    <Popover
      position="bottom-start"
      trapFocus
      withinPortal={false}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconColumns size={16} stroke={1.75} aria-hidden="true" />}
        >
          {t('browse.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('browse.layout')}>
        <div className={classes['choice']}>
          <ColumnChoice list={list} shown={state.columns} change={change} />
          <Tick
            label={t('browse.dense')}
            checked={state.dense}
            onChange={(dense) => change({ dense })}
          />
          <NativeSelect
            label={t('browse.size')}
            value={String(state.size)}
            onChange={({ currentTarget }) => {
              const size = PAGE_SIZES.find((one) => String(one) === currentTarget.value);
              if (size) change({ size });
            }}
            data={PAGE_SIZES.map((size) => ({
              value: String(size),
              label: size === 'all' ? t('browse.sizeAll') : String(size),
            }))}
          />
          <Button variant="default" size="xs" onClick={resetLayout}>
            {t('browse.columnsUsual')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
