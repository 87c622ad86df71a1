import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMySkills } from '../../lib/my-skills';
import classes from './site-nav.module.css';

/** How many skills this browser keeps; nothing where it keeps none. */
export function HeldCount() {
  const { t } = useTranslation();
  const count = useMySkills().skills.length;
  if (count === 0) return null;
  return (
    <>
      {' '}
      <span className={classes['held']} aria-hidden="true">
        {count}
      </span>
      <VisuallyHidden>{t('site.nav.held', { count })}</VisuallyHidden>
    </>
  );
}
