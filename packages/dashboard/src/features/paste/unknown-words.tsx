import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { newUrl } from '../../lib/edit-url';
import { suggestUrl } from '../../lib/suggest-url';
import type { UnknownWord } from './finder/find-unknown-words';
import classes from './paste-page.module.css';

type UnknownProps = {
  unknown: readonly UnknownWord[];
  /** Whether who reads it may propose changes, or suggests them as a visitor. */
  mayPropose: boolean;
};

/** The words of an advertisement that nobody knows here; one that is chosen goes to the editors. */
export function UnknownWords({ unknown, mayPropose }: UnknownProps) {
  const { t } = useTranslation();
  if (unknown.length === 0) return null;
  return (
    <section className={classes['part']}>
      <h2>{t('paste.unknown.title')}</h2>
      <p className={classes['soft']}>{t('paste.unknown.lead')}</p>
      <ul className={classes['list']}>
        {unknown.map(({ written, count }) => (
          <li key={written} className={classes['row']}>
            <q>{written}</q>
            <span className={classes['note']}>{t('paste.unknown.times', { count })}</span>
            <Link
              {...(mayPropose ? newUrl('Skill', written) : suggestUrl({ missing: written }))}
              className={classes['plan']}
            >
              {t('paste.unknown.suggest')}
              <VisuallyHidden>{written}</VisuallyHidden>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
