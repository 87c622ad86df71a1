import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../lib/format';
import { ErrorNotice } from '../../ui/error-notice';
import { Screen, ScreenHead } from '../../ui/screen';
import { ShowMore } from '../../ui/show-more';
import classes from './audit-log-page.module.css';
import type { AuditLogState, Entry } from './use-audit-log';
import { useEntryWords } from './use-entry-words';

/** The audit log: a sentence for each entry, the latest first. */
export function AuditLogPage({ state }: { state: AuditLogState }) {
  const { t } = useTranslation();
  const { entries, total, loading, trouble, refetch, more } = state;
  return (
    <Screen>
      <ScreenHead title={t('auditLog.title')}>
        <output>{entries && t('auditLog.found', { count: total })}</output>
      </ScreenHead>
      <p className={classes['note']}>{t('auditLog.lead')}</p>
      {trouble && <ErrorNotice trouble={trouble} onRetry={refetch} retrying={loading} />}
      {!entries && !trouble && (
        <div aria-busy="true" data-tall>
          <Skeleton height={640} />
        </div>
      )}
      {entries?.length === 0 && <p>{t('auditLog.none')}</p>}
      {entries && entries.length > 0 && (
        <>
          <ol className={classes['list']} aria-busy={loading}>
            {entries.map((entry) => (
              <EntryRow key={entry.number} entry={entry} />
            ))}
          </ol>
          <ShowMore shown={entries.length} total={total} loading={loading} onMore={more} />
        </>
      )}
    </Screen>
  );
}

function EntryRow({ entry }: { entry: Entry }) {
  const { sentence, detail } = useEntryWords(entry);
  return (
    <li className={classes['row']}>
      <time dateTime={entry.at} className={classes['when']}>
        {formatMoment(entry.at)}
      </time>
      <p className={classes['what']}>
        {sentence} {detail !== null && <span className={classes['note']}>{detail}</span>}
      </p>
    </li>
  );
}
