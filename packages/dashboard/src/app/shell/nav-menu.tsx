import { ActionIcon } from '@mantine/core';
import IconMenu2 from '@tabler/icons-react/dist/esm/icons/IconMenu2.mjs';
import { useTranslation } from 'react-i18next';
import { BrowseLinks } from './browse-links';
import { LateReviewLink } from './late-review-link';
import { CompareLink, ExploreLink, MySkillsLink, PasteLink, PlanLink } from './main-links';
import { NavDisclosure } from './nav-disclosure';
import classes from './site-nav.module.css';

/** All ways behind one button, for screens that have no room for them. */
export function NavMenu() {
  const { t } = useTranslation();
  return (
    <NavDisclosure
      align="end"
      renderButton={(isOpen, toggle) => (
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('site.nav.menu')}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          <IconMenu2 size={20} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      )}
    >
      <ul className={classes['list']}>
        <li>
          <PlanLink />
        </li>
        <li>
          <CompareLink />
        </li>
        <li>
          <ExploreLink />
        </li>
        <li>
          <PasteLink />
        </li>
        <LateReviewLink />
        <li className={classes['last']}>
          <MySkillsLink />
        </li>
        <BrowseLinks />
      </ul>
    </NavDisclosure>
  );
}
