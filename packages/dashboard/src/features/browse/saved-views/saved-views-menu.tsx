import { Button, Popover } from '@mantine/core';
import IconBookmark from '@tabler/icons-react/dist/esm/icons/IconBookmark.mjs';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BrowseState } from '../browse-state';
import type { KindList } from '../kind-list';

const SavedViews = lazy(async () => ({ default: (await import('./saved-views')).SavedViews }));

type MenuProps = { list: KindList; state: BrowseState };

/** The views of the list that were saved, and the way to save another one. */
export function SavedViewsMenu({ list, state }: MenuProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <Popover
      position="bottom-start"
      trapFocus
      withinPortal={false}
      transitionProps={{ duration: 0 }}
      opened={open}
      onChange={setOpen}
    >
      <Popover.Target>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconBookmark size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => setOpen(!open)}
        >
          {t('browse.views.open')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('browse.views.open')}>
        <Suspense fallback={<p>{t('browse.views.loading')}</p>}>
          <SavedViews list={list} state={state} onChosen={() => setOpen(false)} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
