import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../../lib/kinds';
import { searchUrl } from '../../lib/urls';
import { CopyQuery } from '../../ui/copy-query';
import { ErrorNotice } from '../../ui/error-notice';
import { LiveStatus } from '../../ui/live-status';
import { usePageTitle } from '../../ui/use-page-title';
import { AddIt } from './add-it';
import { KindFilter } from './kind-filter';
import { ResultList } from './result-list';
import classes from './search-page.module.css';
import type { Results } from './use-results';

type PageProps = { text: string; kind: Kind | undefined; state: Results };

const ROWS = ['one', 'two', 'three', 'four', 'five'];

/** What was found, and the kinds to narrow it to. */
export function SearchPage({ text, kind, state }: PageProps) {
  const { t } = useTranslation();
  const title = text === '' ? t('search.title') : t('search.titleFor', { text });
  usePageTitle(title);
  const { results, loading, trouble, retry, retrying } = state;
  return (
    <div className={classes['page']}>
      <h1 className={classes['title']}>{title}</h1>
      <KindFilter text={text} kind={kind} />
      <LiveStatus>{results ? t('search.found', { count: results.length }) : ''}</LiveStatus>
      {trouble && <ErrorNotice trouble={trouble} onRetry={retry} retrying={retrying} />}
      {!trouble && loading && (
        <div className={classes['rows']} aria-busy="true" data-tall>
          {ROWS.map((row) => (
            <Skeleton key={row} height={52} />
          ))}
        </div>
      )}
      {results && results.length > 0 && <ResultList results={results} />}
      {results?.length === 0 && <NothingFound text={text} kind={kind} />}
      {!results && !loading && !trouble && <p>{t('search.emptyRemedy')}</p>}
      {results && state.operation && <CopyQuery operation={state.operation} />}
    </div>
  );
}

function NothingFound({ text, kind }: { text: string; kind: Kind | undefined }) {
  const { t } = useTranslation();
  return (
    <div className={classes['none']}>
      <p>{t('search.noneTitle', { text })}</p>
      <p>{t('search.noneRemedy')}</p>
      {kind && <Link {...searchUrl({ q: text })}>{t('search.noneOfKind')}</Link>}
      <AddIt text={text} kind={kind} />
    </div>
  );
}
