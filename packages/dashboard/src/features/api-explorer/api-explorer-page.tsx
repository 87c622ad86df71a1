import { Skeleton } from '@mantine/core';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trouble } from '../../lib/trouble';
import { Notice } from '../../ui/notice';
import { usePageTitle } from '../../ui/use-page-title';
import classes from './api-explorer-page.module.css';

type PageProps = {
  /** What kept the schema from coming. */
  trouble: Trouble | null;
  /** The editor, which comes later than the page. */
  children: ReactNode;
};

/** What this place is for, what is missing in it, and the editor. */
export function ApiExplorerPage({ trouble, children }: PageProps) {
  const { t } = useTranslation();
  usePageTitle(t('apiExplorer.title'));
  return (
    <div className={classes['page']} data-wide="">
      <div className={classes['top']}>
        <h1 className={classes['title']}>{t('apiExplorer.title')}</h1>
        <p>{t('apiExplorer.lead')}</p>
      </div>
      {trouble && (
        <Notice>
          <p>{t(`apiExplorer.${trouble.code === 'FORBIDDEN' ? 'closed' : 'away'}.title`)}</p>
          <p>{t(`apiExplorer.${trouble.code === 'FORBIDDEN' ? 'closed' : 'away'}.remedy`)}</p>
        </Notice>
      )}
      <Suspense fallback={<Skeleton className={classes['skeleton']} aria-busy="true" />}>
        {children}
      </Suspense>
    </div>
  );
}
