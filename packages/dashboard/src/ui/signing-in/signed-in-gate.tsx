import { Skeleton } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useViewer, type Viewer } from '../../apollo/use-viewer';
import { addTexts } from '../../lib/add-texts';
import { signIn } from '../../lib/en-sign-in';
import { ErrorNotice } from '../error-notice';
import { usePageTitle } from '../use-page-title';
import { Forbidden } from './forbidden';
import { SessionEnded } from './session-ended';
import classes from './signed-in-gate.module.css';
import { ToSignIn } from './to-sign-in';

addTexts({ signIn });

type GateProps = {
  title: string;
  /** Whether the page is for administrators alone. */
  administrators?: boolean;
  children: (viewer: Viewer) => ReactNode;
};

/**
 * A page for those who are signed in. Nobody is sent to sign in and back. Where a session ends while
 * somebody is here, they sign in in place, and the page below keeps what they typed.
 */
export function SignedInGate({ title, administrators = false, children }: GateProps) {
  const { viewer, trouble, retry } = useViewer();
  const [last, setLast] = useState<Viewer | null>(null);
  usePageTitle(title);
  if (viewer && viewer !== last) setLast(viewer);
  const shown = viewer ?? last;
  if (!shown) {
    if (viewer === null) return <ToSignIn />;
    return (
      <div className={classes['page']}>
        <h1 className={classes['title']}>{title}</h1>
        {trouble ? (
          <ErrorNotice trouble={trouble} onRetry={retry} />
        ) : (
          <div aria-busy="true" data-tall>
            <Skeleton height={320} />
          </div>
        )}
      </div>
    );
  }
  if (administrators && shown.role !== 'ADMIN') return <Forbidden viewer={shown} />;
  return (
    <>
      {viewer === null && <SessionEnded />}
      {/* Another person is another page. */}
      <div key={shown.id} hidden={viewer === null}>
        {children(shown)}
      </div>
    </>
  );
}
