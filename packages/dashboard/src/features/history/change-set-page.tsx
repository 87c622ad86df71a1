import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reverting } from '../../apollo/revert-change-set';
import type { ChangeSetCard_ChangeSetFragment } from '../../gql/graphql';
import { activityUrl, changeSetUrl } from '../../lib/changes-url';
import { formatCount } from '../../lib/format';
import { readEffects } from '../../lib/read-effects';
import { EntityNames } from '../../ui/changes/entity-names';
import { OperationRow } from '../../ui/changes/operation-row';
import { ErrorNotice } from '../../ui/error-notice';
import { usePageTitle } from '../../ui/use-page-title';
import { ChangeSetFacts } from './change-set-facts';
import type { ShownOperation } from './change-set-list';
import classes from './change-set-page.module.css';
import { isMerge } from './is-merge';
import { RevertInPlace } from './revert-in-place';
import { RevertedNotice } from './reverted-notice';
import { StateMark } from './state-mark';
import { type ChangeSetState, PAGE } from './use-change-set';

type PageProps = {
  /** The number as the address gives it. */
  number: string;
  page: number;
  state: ChangeSetState;
  mayRevert: boolean;
};

/** One change set with all of its operations, page by page. */
export function ChangeSetPage({ number, page, state, mayRevert }: PageProps) {
  const { t } = useTranslation();
  const { changeSet, operations, trouble, retrying, retry } = state;
  const title =
    changeSet === null ? t('history.set.unknown', { number }) : t('history.change', { number });
  usePageTitle(title);
  return (
    <div className={classes['page']}>
      <div className={classes['heading']}>
        <h1 className={classes['title']}>{title}</h1>
        {changeSet && <StateMark state={changeSet.state} />}
        <Link {...activityUrl()}>{t('history.set.toActivity')}</Link>
      </div>
      {trouble && <ErrorNotice trouble={trouble} onRetry={retry} retrying={retrying} />}
      {changeSet === undefined && !trouble && (
        <div aria-busy="true" data-tall>
          <Skeleton height={640} />
        </div>
      )}
      {changeSet && (
        <Shown changeSet={changeSet} operations={operations} page={page} mayRevert={mayRevert} />
      )}
    </div>
  );
}

type ShownProps = {
  changeSet: ChangeSetCard_ChangeSetFragment;
  operations: readonly ShownOperation[] | null;
  page: number;
  mayRevert: boolean;
};

function Shown({ changeSet, operations, page, mayRevert }: ShownProps) {
  const { t } = useTranslation();
  const [reverting, setReverting] = useState<Reverting | null>(null);
  const { number, operationCount } = changeSet;
  return (
    <>
      {reverting && <RevertedNotice key={reverting.number} reverting={reverting} />}
      <ChangeSetFacts changeSet={changeSet} />
      <div className={classes['actions']}>
        <RevertInPlace
          changeSet={changeSet}
          isMerge={isMerge(operations ?? [])}
          may={mayRevert}
          onDone={setReverting}
        />
      </div>
      <section className={classes['operations']}>
        <h2>
          {t('history.set.operations')}{' '}
          <span className={classes['count']}>{formatCount(operationCount)}</span>
        </h2>
        {operations ? (
          <EntityNames rows={operations.flatMap(({ effects }) => readEffects(effects))}>
            <ol>
              {operations.map((operation) => (
                <OperationRow key={operation.position} operation={operation} />
              ))}
            </ol>
          </EntityNames>
        ) : (
          <div aria-busy="true">
            <Skeleton height={Math.min(operationCount, PAGE) * 28} />
          </div>
        )}
        <Pages number={number} page={page} total={operationCount} />
      </section>
    </>
  );
}

function Pages({ number, page, total }: { number: number; page: number; total: number }) {
  const { t } = useTranslation();
  const last = Math.max(1, Math.ceil(total / PAGE));
  if (last === 1 && page === 1) return null;
  return (
    <nav className={classes['pages']} aria-label={t('entity.pages.label')}>
      {page > 1 && (
        <Link {...changeSetUrl(number, Math.min(page - 1, last))}>
          {t('entity.pages.previous')}
        </Link>
      )}
      <span>{t('entity.pageOf', { page: formatCount(page), last: formatCount(last) })}</span>
      {page < last && <Link {...changeSetUrl(number, page + 1)}>{t('entity.pages.next')}</Link>}
    </nav>
  );
}
