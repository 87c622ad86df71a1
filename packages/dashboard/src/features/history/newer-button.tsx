import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format';
import { LiveStatus } from '../../ui/live-status';
import classes from './newer-button.module.css';

/** Says that there are newer ones, and shows them when it is asked to. */
export function NewerButton({ count, onShow }: { count: number; onShow: () => void }) {
  const { t } = useTranslation();
  const words = { count, number: formatCount(count) };
  return (
    <div className={classes['place']}>
      <LiveStatus>{count > 0 && t('history.newer', words)}</LiveStatus>
      {count > 0 && (
        <Button size="xs" onClick={onShow}>
          {t('history.showNewer', words)}
        </Button>
      )}
    </div>
  );
}
