import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Asked } from '../../apollo/use-asked';
import { browseUrl } from '../../lib/browse-url';
import type { Kind } from '../../lib/kinds';
import { searchUrl } from '../../lib/urls';
import { CopyQuery } from '../../ui/copy-query';
import { ErrorNotice } from '../../ui/error-notice';
import { LiveStatus } from '../../ui/live-status';
import { usePageTitle } from '../../ui/use-page-title';
import { AddIt } from './add-it';
import { AnswerCard } from './answer-card';
import { KindFilter } from './kind-filter';
import { ResultGroups } from './result-groups';
import { ResultList } from './result-list';
import classes from './search-page.module.css';
import { MOST_RESULTS, type Result, type Results } from './use-results';

type PageProps = {
  text: string;
  /** What of the text is looked for: the names in it, where it is a question. */
  named?: string;
  kind: Kind | undefined;
  /** The question that the text asks, if it is one. */
  asked?: Asked | null;
  state: Results;
};

const ROWS = ['one', 'two', 'three', 'four', 'five'];

/** What was found, and the kinds to narrow it to. */
export function SearchPage({ text, named = text, kind, asked = null, state }: PageProps) {
  const { t } = useTranslation();
  const title = text === '' ? t('search.title') : t('search.titleFor', { text });
  usePageTitle(title);
  const { results, loading, trouble, retry, retrying } = state;
  return (
    <div className={classes['page']}>
      <h1 className={classes['title']}>{title}</h1>
      {asked && <AnswerCard asked={asked} />}
      <KindFilter text={named} kind={kind} />
      <LiveStatus>{results ? t('search.found', { count: results.length }) : ''}</LiveStatus>
      {trouble && <ErrorNotice trouble={trouble} onRetry={retry} retrying={retrying} />}
      {!trouble && loading && (
        <div className={classes['rows']} aria-busy="true" data-tall>
          {ROWS.map((row) => (
            <Skeleton key={row} height={52} />
          ))}
        </div>
      )}
      {results && results.length > 0 && (
        <Found text={named} kind={kind} isAsked={asked !== null} results={results} />
      )}
      {results?.length === 0 && <NothingFound text={named} kind={kind} />}
      {!results && !loading && !trouble && !asked && <p>{t('search.emptyRemedy')}</p>}
      {results && state.operation && (
        <CopyQuery
          operation={state.operation}
          cypher={{
            of: 'search',
            text: named,
            kinds: kind ? [kind] : null,
            partly: (results[0]?.missing.length ?? 0) > 0,
          }}
        />
      )}
    </div>
  );
}

type FoundProps = {
  text: string;
  kind: Kind | undefined;
  /** Whether the text is out of a question. */
  isAsked: boolean;
  results: readonly Result[];
};

/** What was found; where nothing holds all words of the text, the nearest, and the words that are missing. */
function Found({ text, kind, isAsked, results }: FoundProps) {
  const { t } = useTranslation();
  // Of a question its answer has told that already.
  const missing = isAsked ? [] : (results[0]?.missing ?? []);
  return (
    <>
      {missing.length > 0 && (
        <div className={classes['none']}>
          <p>{t('search.noneTitle', { text })}</p>
          <AddIt text={text} kind={kind} />
          <p>{t('search.missing', { count: missing.length, words: missing.join(' ') })}</p>
        </div>
      )}
      {kind ? <ResultList results={results} /> : <ResultGroups text={text} results={results} />}
      {results.length >= MOST_RESULTS && (
        <p className={classes['note']}>
          {t('search.first', { count: results.length })}{' '}
          {kind && (
            <Link {...browseUrl(kind, { q: text })}>
              {t('search.inList', { kind: t(`kind.${kind}.many`).toLowerCase(), text })}
            </Link>
          )}
        </p>
      )}
    </>
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
