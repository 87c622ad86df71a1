import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LiveStatus } from '../../ui/live-status';
import classes from './suggest-page.module.css';

type WordsProps = { words: readonly string[]; onDescribe: (word: string) => void };

/** The words that somebody came with and that are not in the suggestion yet. */
export function WordsPart({ words, onDescribe }: WordsProps) {
  const { t } = useTranslation();
  if (words.length === 0) return null;
  return (
    <section className={classes['part']}>
      <h2>{t('suggest.words.title')}</h2>
      <p className={classes['text']}>{t('suggest.words.lead')}</p>
      <LiveStatus>{t('suggest.words.left', { count: words.length })}</LiveStatus>
      <ul className={classes['actions']}>
        {words.map((word, at) => (
          <li key={word}>
            <Button
              variant={at === 0 ? 'filled' : 'default'}
              size="sm"
              onClick={() => onDescribe(word)}
            >
              {t('suggest.words.describe', { word })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
