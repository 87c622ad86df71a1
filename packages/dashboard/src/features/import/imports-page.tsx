import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format';
import { ErrorNotice } from '../../ui/error-notice';
import { Screen, ScreenHead } from '../../ui/screen';
import { ShowMore } from '../../ui/show-more';
import classes from './import.module.css';
import { ImportsTable } from './imports-table';
import { TakenFormats } from './taken-formats';
import { UploadList } from './upload-list';
import { UploadPart } from './upload-part';
import type { ImportList } from './use-imports';
import type { UploadsState } from './use-uploads';

type PageProps = { list: ImportList; uploads: UploadsState };

/** The way to begin an import, and all that there are. */
export function ImportsPage({ list, uploads }: PageProps) {
  const { t } = useTranslation();
  const { imports, total, trouble, loading, refetch, more } = list;
  return (
    <Screen>
      <ScreenHead title={t('imports.title')} />
      <p className={classes['lead']}>{t('imports.lead')}</p>
      <section className={classes['part']}>
        <h2>{t('imports.upload.title')}</h2>
        <UploadPart onFiles={uploads.add} />
        <UploadList uploads={uploads} />
        <TakenFormats />
      </section>
      <section className={classes['part']}>
        <h2>
          {t('imports.list.title')}{' '}
          {imports && <span className={classes['count']}>{formatCount(total)}</span>}
        </h2>
        {trouble && <ErrorNotice trouble={trouble} onRetry={refetch} retrying={loading} />}
        {!imports && !trouble && (
          <div aria-busy="true" data-tall>
            <Skeleton height={240} />
          </div>
        )}
        {imports?.length === 0 && <p className={classes['note']}>{t('imports.list.none')}</p>}
        {imports && imports.length > 0 && (
          <>
            <ImportsTable imports={imports} busy={loading} />
            <ShowMore shown={imports.length} total={total} loading={loading} onMore={more} />
          </>
        )}
      </section>
    </Screen>
  );
}
