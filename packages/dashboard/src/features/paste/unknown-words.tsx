import { Button, VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newUrl } from '../../lib/edit-url';
import { suggestUrl, suggestWordsUrl } from '../../lib/suggest-url';
import chip from '../../ui/chip.module.css';
import type { UnknownWord } from './finder/find-unknown-words';
import classes from './paste-page.module.css';

type UnknownProps = {
  unknown: readonly UnknownWord[];
  /** Whether who reads it may propose changes, or suggests them as a visitor. */
  mayPropose: boolean;
};

/** The words of an advertisement that nobody knows here; those that are chosen go to the editors. */
export function UnknownWords({ unknown, mayPropose }: UnknownProps) {
  const { t } = useTranslation();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  if (unknown.length === 0) return null;
  const words = unknown.map(({ written }) => written).filter((word) => ticked.has(word));
  const tick = (word: string, isTicked: boolean) =>
    setTicked(new Set(isTicked ? [...ticked, word] : [...ticked].filter((one) => one !== word)));
  return (
    <section className={classes['part']}>
      <h2>{t('paste.unknown.title')}</h2>
      <p className={classes['soft']}>{t('paste.unknown.lead')}</p>
      <ul className={classes['list']}>
        {unknown.map(({ written, count }) => (
          <li key={written} className={classes['row']}>
            <label className={classes['tick']}>
              <input
                type="checkbox"
                className={chip['box']}
                checked={ticked.has(written)}
                onChange={({ currentTarget }) => tick(written, currentTarget.checked)}
              />
              <q>{written}</q>
            </label>
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
      <div className={classes['buttons']}>
        {words.length === 0 ? (
          <Button disabled>{t('paste.unknown.nothing')}</Button>
        ) : (
          <Button renderRoot={(props) => <Link {...suggestWordsUrl(words)} {...props} />}>
            {t('paste.unknown.together', { count: words.length })}
          </Button>
        )}
      </div>
    </section>
  );
}
