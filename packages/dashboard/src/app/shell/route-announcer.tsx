import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { LiveStatus } from '../../ui/live-status';

/**
 * After a move to another page, puts the focus on the content and says the page's title, as a
 * browser does for a page that it loads. A change of the same page's state moves nothing.
 */
export function RouteAnnouncer() {
  const router = useRouter();
  const [title, setTitle] = useState('');

  useEffect(
    function announceAfterMove() {
      return router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged || document.getElementById(toLocation.hash)) return;
        document.getElementById('content')?.focus({ preventScroll: true });
        setTitle(document.title);
      });
    },
    [router],
  );

  return <LiveStatus>{title}</LiveStatus>;
}
