import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { describeError } from '../../apollo/describe-error';
import { ErrorNotice } from '../../ui/error-notice';
import { ColumnsForm } from './columns-form';
import classes from './import.module.css';
import type { AskedStep } from './import-step';
import { ImportTablesDocument } from './imports.generated';
import type { ShownImport } from './use-import';

type ColumnsProps = {
  shown: ShownImport;
  isUploading: boolean;
  onStep: (step: AskedStep | undefined) => void;
};

/** What the columns of each table mean. */
export function ColumnsStep(props: ColumnsProps) {
  const { t } = useTranslation();
  const { data, error, loading, refetch } = useQuery(ImportTablesDocument, {
    notifyOnNetworkStatusChange: true,
  });
  return (
    <>
      <h2>{t('imports.columns.title')}</h2>
      <p className={classes['lead']}>{t('imports.columns.lead')}</p>
      {error && !data && (
        <ErrorNotice
          trouble={describeError(error)}
          retrying={loading}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      )}
      {!data && !error && (
        <div aria-busy="true" data-tall>
          <Skeleton height={320} />
        </div>
      )}
      {data && (
        <ColumnsForm
          // Other files have other columns.
          key={props.shown.files.map(({ name }) => name).join('/')}
          {...props}
          tables={data.importTables}
        />
      )}
    </>
  );
}
