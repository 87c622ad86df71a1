import { Skeleton } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { readEffects } from '../../lib/read-effects';
import { EntityNames } from '../../ui/changes/entity-names';
import { ErrorNotice } from '../../ui/error-notice';
import { ShowMore } from '../../ui/show-more';
import type { ChangeSetList, ListedChangeSet } from './change-set-list';
import classes from './history-page.module.css';
import { NewerButton } from './newer-button';

type ListedProps = {
  list: ChangeSetList;
  /** How many have come since. */
  newer: number;
  /** What is said where there are none. */
  none: string;
  label: string;
  children: (changeSet: ListedChangeSet) => ReactNode;
};

/** Change sets, the latest first, and the states before they are there. */
export function ListedChangeSets({ list, newer, none, label, children }: ListedProps) {
  const { changeSets, total, loading, trouble, refetch, more } = list;
  const top = useRef<HTMLDivElement>(null);
  const showNewer = async () => {
    await refetch();
    top.current?.focus();
    top.current?.scrollIntoView({ block: 'nearest' });
  };
  const operations = changeSets?.flatMap((one) => one.operations) ?? [];
  return (
    <>
      {trouble && (
        <ErrorNotice trouble={trouble} onRetry={() => void refetch()} retrying={loading} />
      )}
      {!changeSets && !trouble && (
        <div aria-busy="true" data-tall>
          <Skeleton height={720} />
        </div>
      )}
      {changeSets && <NewerButton count={newer} onShow={() => void showNewer()} />}
      {changeSets?.length === 0 && <p>{none}</p>}
      {changeSets && changeSets.length > 0 && (
        <EntityNames rows={operations.flatMap(({ effects }) => readEffects(effects))}>
          <div ref={top} tabIndex={-1}>
            <ol className={classes['list']} aria-label={label} aria-busy={loading}>
              {changeSets.map((changeSet) => (
                <li key={changeSet.number}>{children(changeSet)}</li>
              ))}
            </ol>
          </div>
          <ShowMore shown={changeSets.length} total={total} loading={loading} onMore={more} />
        </EntityNames>
      )}
    </>
  );
}
