import { Button } from '@mantine/core';
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trouble, TroubleCode } from '../lib/trouble';
import classes from './error-notice.module.css';

/** Troubles that somebody has to look into; what was asked wrongly nobody can find in a log. */
const REPORTED = new Set<TroubleCode>(['UNEXPECTED', 'UNAVAILABLE']);

type NoticeProps = {
  trouble: Trouble;
  /** Says it in more fitting words than the ones for all troubles of its code. */
  title?: string;
  /** Asks again; left out where the same question can only fail again. */
  onRetry?: (() => void) | undefined;
  /** Whether the answer to that is still awaited. */
  retrying?: boolean;
  children?: ReactNode;
};

/** What went wrong, what to do about it, and the name of the request to quote. */
export function ErrorNotice(props: NoticeProps) {
  const { trouble, title, onRetry, retrying = false, children } = props;
  const { t } = useTranslation();
  return (
    <div role="alert" className={classes['notice']}>
      <IconAlertTriangle className={classes['sign']} size={24} stroke={1.75} aria-hidden="true" />
      <div className={classes['text']}>
        <p className={classes['title']}>{title ?? t(`trouble.${trouble.code}.title`)}</p>
        <p>{trouble.message ?? t(`trouble.${trouble.code}.remedy`)}</p>
        {children}
        {trouble.requestId && REPORTED.has(trouble.code) && (
          <p className={classes['request']}>
            {t('trouble.request')} <code>{trouble.requestId}</code>
          </p>
        )}
        {onRetry && (
          <Button variant="default" onClick={onRetry} loading={retrying}>
            {t('trouble.retry')}
          </Button>
        )}
      </div>
    </div>
  );
}
