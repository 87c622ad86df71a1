import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './list-pages.module.css';

type PagesProps = {
  page: number;
  pages: number;
  back: (() => void) | null;
  forward: (() => void) | null;
};

/** Which page of a list is shown, and the ways to those beside it; nothing where it has one. */
export function ListPages({ page, pages, back, forward }: PagesProps) {
  const { t } = useTranslation();
  if (pages <= 1) return null;
  return (
    <div className={classes['pages']}>
      <p>{t('review.list.page', { page, pages })}</p>
      <Button variant="default" size="xs" disabled={!back} onClick={() => back?.()}>
        {t('review.list.before')}
      </Button>
      <Button variant="default" size="xs" disabled={!forward} onClick={() => forward?.()}>
        {t('review.list.after')}
      </Button>
    </div>
  );
}
