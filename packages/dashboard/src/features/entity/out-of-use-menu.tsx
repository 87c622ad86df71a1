import { ActionIcon, Menu } from '@mantine/core';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import { Link } from '@tanstack/react-router';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { deprecateUrl, mergeUrl } from '../../lib/out-of-use-url';
import { EditableContext } from './edit-link';
import classes from './edit-link.module.css';

/** What else can be done with the entity whose page this is, beside editing it. */
export function OutOfUseMenu() {
  const { t } = useTranslation();
  const editable = useContext(EditableContext);
  if (!editable) return null;
  const { kind, slug } = editable;
  const ways = [
    { label: t('editLink.merge'), to: mergeUrl(kind, slug) },
    { label: t('editLink.deprecate'), to: deprecateUrl(kind, slug) },
  ];
  return (
    <Menu withinPortal={false} position="bottom-start" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          className={classes['more']}
          aria-label={t('editLink.more')}
        >
          <IconDots size={16} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {ways.map(({ label, to }) => (
          <Menu.Item key={label} renderRoot={(props) => <Link {...to} {...props} />}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
