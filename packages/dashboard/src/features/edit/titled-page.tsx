import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePageTitle } from '../../ui/use-page-title';
import classes from './edit-page.module.css';

/** A page of little more than its title, where there is nothing to edit, not yet, or not for everybody. */
export function TitledPage({ title, children }: { title: string; children: ReactNode }) {
  usePageTitle(title);
  return (
    <div className={classes['page']}>
      <h1 className={classes['title']}>{title}</h1>
      {children}
    </div>
  );
}

/** What stands there until it is known what there is to edit. */
export function WaitingPage({ title }: { title: string }) {
  return (
    <TitledPage title={title}>
      <div aria-busy="true" data-tall>
        <Skeleton height={640} />
      </div>
    </TitledPage>
  );
}
