import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { compareUrl } from '../../lib/compare-url';
import classes from './picked-bar.module.css';
import type { BrowseControls } from './use-browse-state';

type PickedProps = { picked: readonly string[]; change: BrowseControls['change'] };

/** The roles that are ticked, and the way to compare them; nothing while none is. */
export function PickedRoles({ picked, change }: PickedProps) {
  const { t } = useTranslation();
  if (picked.length === 0) return null;
  return (
    <div className={classes['bar']}>
      <output>{t('browse.picked', { count: picked.length })}</output>
      {picked.length > 1 && <Link {...compareUrl(picked)}>{t('browse.compare')}</Link>}
      <button
        type="button"
        className={classes['act']}
        onClick={() => change({ picked: [] }, { replace: true })}
      >
        {t('browse.unpick')}
      </button>
    </div>
  );
}
