import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { describeError } from '../../apollo/describe-error';
import { TroubleLine } from '../../ui/trouble-line';
import classes from './tried.module.css';

type NotTriedProps = { error: unknown; onRetry: () => Promise<unknown> };

/** It is not known what a change would do: why, and another try. */
export function NotTried({ error, onRetry }: NotTriedProps) {
  const { t } = useTranslation();
  return (
    <div className={classes['does']}>
      <TroubleLine trouble={describeError(error)} />
      <div>
        {/* A second failure comes back as the error of the query. */}
        <Button variant="default" size="xs" onClick={() => void onRetry().catch(() => undefined)}>
          {t('trouble.retry')}
        </Button>
      </div>
    </div>
  );
}
