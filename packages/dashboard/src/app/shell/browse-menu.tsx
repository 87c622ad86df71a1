import { UnstyledButton } from '@mantine/core';
import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BROWSE_PATHS } from '../../lib/browse-url';
import { BrowseLinks } from './browse-links';
import { NavDisclosure } from './nav-disclosure';
import classes from './site-nav.module.css';

const LISTS: readonly string[] = Object.values(BROWSE_PATHS);

/** A button that unfolds the ways to the lists of each kind. */
export function BrowseMenu() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <NavDisclosure
      align="start"
      renderButton={(isOpen, toggle) => (
        <UnstyledButton
          className={classes['link']}
          data-status={LISTS.includes(pathname) ? 'active' : undefined}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          {t('site.nav.browse')}
          <IconChevronDown size={16} stroke={1.75} aria-hidden="true" />
        </UnstyledButton>
      )}
    >
      <ul className={classes['list']}>
        <BrowseLinks />
      </ul>
    </NavDisclosure>
  );
}
