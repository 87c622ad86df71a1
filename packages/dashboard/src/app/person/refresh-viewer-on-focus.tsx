import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { refreshViewer } from '../../apollo/signing-in';

/** Going to and fro between windows does not ask each time (milliseconds). */
const PAUSE = 10_000;

/** Sessions end, and roles change, while one looks elsewhere: asks again who is signed in. It draws nothing. */
export function RefreshViewerOnFocus() {
  const client = useApolloClient();
  useEffect(
    function askOnFocus() {
      let askedAt = Date.now();
      const ask = () => {
        if (document.visibilityState !== 'visible' || Date.now() - askedAt < PAUSE) return;
        askedAt = Date.now();
        void refreshViewer(client);
      };
      window.addEventListener('focus', ask);
      document.addEventListener('visibilitychange', ask);
      return () => {
        window.removeEventListener('focus', ask);
        document.removeEventListener('visibilitychange', ask);
      };
    },
    [client],
  );
  return null;
}
