import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { suggestUrl } from '../../lib/suggest-url';
import { ErrorNotice } from '../../ui/error-notice';
import { LiveStatus } from '../../ui/live-status';
import { usePageTitle } from '../../ui/use-page-title';
import { FoundSuggestion } from './found-suggestion';
import classes from './suggestion-page.module.css';
import type { SuggestionState } from './use-suggestion';

/** What became of a suggestion, for whoever has its link. */
export function SuggestionPage({ state }: { state: SuggestionState }) {
  const { t } = useTranslation();
  usePageTitle(t('suggest.status.title'));
  return (
    <div className={classes['page']}>
      <SuggestionPart state={state} />
    </div>
  );
}

function SuggestionPart({ state }: { state: SuggestionState }) {
  const { t } = useTranslation();
  switch (state.status) {
    case 'missing':
    case 'unknown':
      return (
        <>
          <h1 className={classes['title']}>{t(`suggest.status.${state.status}.title`)}</h1>
          <p className={classes['text']}>{t(`suggest.status.${state.status}.text`)}</p>
          <p>
            <Link {...suggestUrl()}>{t('suggest.status.mine')}</Link>
          </p>
        </>
      );
    case 'loading':
      return (
        <>
          <h1 className={classes['title']}>{t('suggest.status.title')}</h1>
          <LiveStatus>{t('suggest.status.loading')}</LiveStatus>
          <div aria-busy="true" data-tall>
            <Skeleton height={320} />
          </div>
        </>
      );
    case 'trouble':
      return (
        <>
          <h1 className={classes['title']}>{t('suggest.status.title')}</h1>
          <ErrorNotice trouble={state.trouble} onRetry={state.retry} />
        </>
      );
    case 'found':
      return <FoundSuggestion {...state} />;
    default:
      return state satisfies never;
  }
}
