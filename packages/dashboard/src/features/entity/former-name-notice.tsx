import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { historyUrl } from '../../lib/changes-url';
import type { Kind } from '../../lib/kinds';
import { wordsOfSlug } from '../../lib/words-of-slug';
import classes from './replaced-notice.module.css';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The former name, as a slug, by which one has come to an entity's page. */
    formerSlug?: string | undefined;
  }
}

/** Says that the name by which one has come leads here by now; its history says since when, and why. */
export function FormerNameNotice({ kind, slug }: { kind: Kind; slug: string }) {
  const { t } = useTranslation();
  const { formerSlug } = useLocation().state;
  if (formerSlug === undefined || formerSlug === slug) return null;
  return (
    <p className={classes['notice']}>
      {t('entity.former', { name: wordsOfSlug(formerSlug) })}{' '}
      <Link {...historyUrl(kind, slug)}>{t('entity.formerWhy')}</Link>
    </p>
  );
}
