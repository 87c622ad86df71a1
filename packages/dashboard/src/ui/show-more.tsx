import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../lib/format';
import classes from './show-more.module.css';

type MoreProps = {
  shown: number;
  total: number;
  loading: boolean;
  onMore: () => void;
};

/** How much of a list is shown, and a way to the rest. */
export function ShowMore({ shown, total, loading, onMore }: MoreProps) {
  const { t } = useTranslation();
  return (
    <div className={classes['more']}>
      <output>{t('shell.shown', { shown: formatCount(shown), total: formatCount(total) })}</output>
      {shown < total && (
        <Button variant="default" loading={loading} onClick={onMore}>
          {t('shell.more')}
        </Button>
      )}
    </div>
  );
}
