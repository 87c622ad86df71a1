import { useQuery } from '@apollo/client/react';
import { Button, Skeleton } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { describeError } from '../../apollo/describe-error';
import { formatCount } from '../../lib/format';
import { reviewUrl } from '../../lib/review-url';
import { ErrorNotice } from '../../ui/error-notice';
import { ShowMore } from '../../ui/show-more';
import classes from './import.module.css';
import { ImportLeftOutDocument } from './imports.generated';
import type { ShownImport } from './use-import';

/** As many as one reads at once. */
const AT_ONCE = 20;

/** As many as the API keeps; all are in the report. */
const MOST = 500;

/** The rows that an import leaves out with their reasons, and the report of all of them. */
export function LeftOutPart({ shown }: { shown: ShownImport }) {
  const { t } = useTranslation();
  const { id, ambiguousCount, sharedAliasCount, leftOutCount } = shown;
  return (
    <>
      {ambiguousCount > 0 && (
        <p>
          {t('imports.leftOut.ambiguous', {
            count: ambiguousCount,
            number: formatCount(ambiguousCount),
          })}{' '}
          <Link {...reviewUrl()}>{t('imports.leftOut.queue')}</Link>
        </p>
      )}
      {sharedAliasCount > 0 && (
        <p>
          {t('imports.leftOut.shared', {
            count: sharedAliasCount,
            number: formatCount(sharedAliasCount),
          })}
        </p>
      )}
      <div className={classes['buttons']}>
        <Button
          component="a"
          href={`/imports/${encodeURIComponent(id)}/report.csv`}
          download
          variant="default"
          leftSection={<IconDownload size={16} stroke={1.75} aria-hidden="true" />}
        >
          {t('imports.leftOut.report')}
        </Button>
        <p className={classes['note']}>{t('imports.leftOut.reportNote')}</p>
      </div>
      {leftOutCount > 0 && <Rows id={id} total={leftOutCount} />}
    </>
  );
}

function Rows({ id, total }: { id: string; total: number }) {
  const { t } = useTranslation();
  const { data, error, loading, refetch, fetchMore } = useQuery(ImportLeftOutDocument, {
    variables: { id, first: AT_ONCE, offset: 0 },
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: true,
  });
  const rows = data?.import?.leftOut;
  const more = () =>
    fetchMore({
      variables: { offset: rows?.length ?? 0 },
      updateQuery: (before, { fetchMoreResult }) => ({
        import: before.import && {
          ...before.import,
          leftOut: [...before.import.leftOut, ...(fetchMoreResult.import?.leftOut ?? [])],
        },
      }),
    });
  if (error) {
    return (
      <ErrorNotice
        trouble={describeError(error)}
        retrying={loading}
        onRetry={() => void refetch().catch(() => undefined)}
      />
    );
  }
  if (!rows) {
    return (
      <div aria-busy="true">
        <Skeleton height={Math.min(total, AT_ONCE) * 56} />
      </div>
    );
  }
  return (
    <>
      <ul className={classes['faults']} aria-label={t('imports.leftOut.list')}>
        {rows.map(({ file, row, column, value, reason }) => (
          <li key={`${file} ${row} ${column} ${value} ${reason}`}>
            <p className={classes['place']}>
              {row > 0 ? t('imports.leftOut.place', { file, row: formatCount(row) }) : file}
              {column !== '' && `, ${t('imports.leftOut.column', { column })}`}
              {value !== '' && `: “${value}”`}
            </p>
            <p>{reason}</p>
          </li>
        ))}
      </ul>
      <ShowMore
        shown={rows.length}
        total={Math.min(total, MOST)}
        loading={loading}
        onMore={() => void more().catch(() => undefined)}
      />
      {total > MOST && (
        <p className={classes['note']}>
          {t('imports.leftOut.rest', { shown: formatCount(MOST), total: formatCount(total) })}
        </p>
      )}
    </>
  );
}
