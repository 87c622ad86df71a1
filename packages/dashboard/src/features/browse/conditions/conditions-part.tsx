import { Button } from '@mantine/core';
import IconFilterPlus from '@tabler/icons-react/dist/esm/icons/IconFilterPlus.mjs';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BrowseState } from '../browse-state';
import type { KindList } from '../kind-list';
import type { BrowseControls } from '../use-browse-state';
import { ConditionBuilder } from './condition-builder';
import classes from './condition-builder.module.css';
import { writeConditions } from './condition-url';

type PartProps = { list: KindList; state: BrowseState; change: BrowseControls['change'] };

/** The way from filters to conditions, which can be joined by "and" and "or". */
export function ConditionsPart({ list, state, change }: PartProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className={classes['part']}>
      <Button
        ref={button}
        size="xs"
        variant="default"
        aria-expanded={open}
        leftSection={<IconFilterPlus size={16} stroke={1.75} aria-hidden="true" />}
        onClick={() => setOpen(!open)}
      >
        {t('browse.condition.open')}
      </Button>
      {open && (
        <ConditionBuilder
          // What is in force may change meanwhile, by its chips or by going back.
          key={state.conditions ? writeConditions(state.conditions) : ''}
          {...{ list, state, change }}
          onClose={close}
        />
      )}
    </div>
  );
}
