import { ActionIcon } from '@mantine/core';
import IconEyeOff from '@tabler/icons-react/dist/esm/icons/IconEyeOff.mjs';
import IconPin from '@tabler/icons-react/dist/esm/icons/IconPin.mjs';
import IconPinFilled from '@tabler/icons-react/dist/esm/icons/IconPinFilled.mjs';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { SceneEntity } from '../../graph-view/explorer/scene-graph';
import { SceneActionsContext } from './scene-actions';
import classes from './scene-table.module.css';

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

const BUTTON = { variant: 'subtle', color: 'gray', size: 28, tabIndex: -1 } as const;

/** What can be done with an entity in its row; the keys of the row do the same. */
export function RowActions({ entity: { key, name } }: { entity: SceneEntity }) {
  const { t } = useTranslation();
  const { act, expand, isPinned } = use(SceneActionsContext);
  const pinned = isPinned(key);
  const pin = t(pinned ? 'explore.act.unpinOf' : 'explore.act.pinOf', { name });
  const more = t('explore.act.expandOf', { name });
  const hide = t('explore.act.hideOf', { name });
  return (
    <span className={classes['actions']}>
      <ActionIcon {...BUTTON} aria-label={more} title={more} onClick={() => expand(key)}>
        <IconPlus {...ICON} />
      </ActionIcon>
      <ActionIcon
        {...BUTTON}
        aria-label={pin}
        title={pin}
        onClick={() => act({ do: pinned ? 'unpin' : 'pin', key })}
      >
        {pinned ? <IconPinFilled {...ICON} /> : <IconPin {...ICON} />}
      </ActionIcon>
      <ActionIcon
        {...BUTTON}
        aria-label={hide}
        title={hide}
        onClick={() => act({ do: 'hide', key })}
      >
        <IconEyeOff {...ICON} />
      </ActionIcon>
    </span>
  );
}
