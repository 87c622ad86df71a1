import { Button, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format';
import { CopyQuery } from '../../ui/copy-query';
import { ErrorNotice } from '../../ui/error-notice';
import { LiveStatus } from '../../ui/live-status';
import { SavedNotice } from '../../ui/saved/saved-notice';
import { Screen, ScreenHead } from '../../ui/screen';
import { usePageTitle } from '../../ui/use-page-title';
import { BrowseExport } from './browse-export-menu';
import { BrowseFilters } from './browse-filters';
import { BrowseKinds } from './browse-kinds';
import classes from './browse-page.module.css';
import { BrowsePager } from './browse-pager';
import { type BrowseState, isNarrowed, writeBrowseState } from './browse-state';
import { BrowseTable } from './browse-table';
import { ConditionsPart } from './conditions/conditions-part';
import { FilterChips } from './filter-chips';
import type { KindList, ListAnswer } from './kind-list';
import { LayoutChoice } from './layout-choice';
import { cypherQuestionOf } from './list-question';
import { MisreadNotice } from './misread-notice';
import { NewLink } from './new-link';
import { PickedRoles } from './picked-roles';
import { SavedViewsMenu } from './saved-views/saved-views-menu';
import { SelectionBar } from './selection/selection-bar';
import type { Selecting } from './selection/use-selection';
import type { AllRows } from './use-all-rows';
import type { BrowseControls } from './use-browse-state';
import type { ListState } from './use-list-answer';
import type { ListNews } from './use-list-news';

type PageProps = {
  list: KindList;
  state: BrowseState;
  controls: BrowseControls;
  answering: ListState;
  news: ListNews;
  all: AllRows;
  /** Null where whoever is here may not change the graph. */
  selecting: Selecting | null;
  /** Whether whoever is here may change it at once. */
  isEditor: boolean;
};

/** All entities of a kind: how many match, what narrows them, and the rows of one page. */
export function BrowsePage(props: PageProps) {
  const { list, state, controls, answering, news } = props;
  const { kind } = list;
  const { t } = useTranslation();
  const title = t('browse.title', { kind: t(`kind.${kind}.many`).toLowerCase() });
  usePageTitle(title);
  const { answer, trouble, retry, retrying } = answering;
  return (
    <Screen>
      <BrowseKinds kind={kind} />
      <ScreenHead title={title}>
        <output>
          {answer
            ? t(`home.count.${kind}`, { count: answer.total, number: formatCount(answer.total) })
            : ''}
        </output>
        <NewLink kind={kind} />
      </ScreenHead>
      <BrowseFilters list={list} state={state} change={controls.change} />
      <ConditionsPart list={list} state={state} change={controls.change} />
      <MisreadNotice parts={controls.misread} />
      <FilterChips list={list} state={state} change={controls.change} />
      {trouble && <ErrorNotice trouble={trouble} onRetry={retry} retrying={retrying} />}
      {!trouble && !answer && (
        <div aria-busy="true">
          <Skeleton height={25 * 41} />
        </div>
      )}
      {answer && <Answer {...props} answer={answer} />}
      <LiveStatus>{news.isNewer && t('browse.newer')}</LiveStatus>
      <SavedNotice />
    </Screen>
  );
}

function Answer({
  list,
  state,
  controls,
  answering,
  all,
  answer,
  news,
  selecting,
  isEditor,
}: PageProps & { answer: ListAnswer }) {
  return (
    <>
      <div className={classes['bar']}>
        <SavedViewsMenu list={list} state={state} />
        <LayoutChoice list={list} state={state} controls={controls} />
        <BrowseExport list={list} state={state} answer={answer} all={all} />
        <CopyQuery operation={answering.operation} cypher={cypherQuestionOf(list, state)} />
      </div>
      {answer.rows.length > 0 ? (
        <BrowseTable
          list={list}
          state={state}
          controls={controls}
          answer={answer}
          loading={answering.loading}
          selecting={selecting}
          isEditor={isEditor}
        />
      ) : (
        <NoRows state={state} controls={controls} total={answer.total} />
      )}
      <div className={classes['foot']}>
        <NewsBar news={news} />
        {list.kind === 'Role' && <PickedRoles picked={state.picked} change={controls.change} />}
        {selecting && (
          <SelectionBar
            kind={list.kind}
            search={writeBrowseState(list, state)}
            isOnePage={state.size === 'all'}
            {...{ answer, selecting, all }}
          />
        )}
      </div>
      <BrowsePager state={state} total={answer.total} urlOf={controls.urlOf} />
    </>
  );
}

/** What others have made of the list since; it lies over the foot of it, and moves nothing. */
function NewsBar({ news: { isNewer, show } }: { news: ListNews }) {
  const { t } = useTranslation();
  if (!isNewer) return null;
  return (
    <div className={classes['news']}>
      <span aria-hidden="true">{t('browse.newer')}</span>
      <Button size="xs" variant="default" onClick={show}>
        {t('browse.showNewer')}
      </Button>
    </div>
  );
}

type NoRowsProps = Pick<PageProps, 'state' | 'controls'> & { total: number };

function NoRows({ state, controls, total }: NoRowsProps) {
  const { t } = useTranslation();
  const narrowed = isNarrowed(state);
  const words = total > 0 ? 'browse.beyond' : narrowed ? 'browse.none' : 'browse.noneAtAll';
  return (
    <div className={classes['none']}>
      <p>{t(words)}</p>
      {total > 0 && <Link {...controls.urlOf({ page: 1 })}>{t('browse.toFirst')}</Link>}
      {total === 0 && narrowed && (
        <Link {...controls.urlOf({ filters: {}, conditions: null })}>{t('browse.clear')}</Link>
      )}
    </div>
  );
}
